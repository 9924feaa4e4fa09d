package org.lookback.notice.job;

import org.lookback.notice.DigestDesk;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 08:30: one message for everybody who wants only one a day. */
@DisallowConcurrentExecution
public class SendDigests implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(SendDigests.class);

    private final DigestDesk desk;

    public SendDigests(DigestDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(JobExecutionContext context) {
        for (var person : desk.people()) {
            try {
                desk.bundle(person);
            } catch (RuntimeException failed) {
                // one person must not cost the others their digest; what was not bundled waits for the next one
                LOG.error("digest of {} failed", person, failed);
            }
        }
    }
}
