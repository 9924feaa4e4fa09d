package org.lookback.notice.job;

import org.lookback.notice.MorningPost;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 07:30: what is due today, overdue or climbing, to the head of each unit. */
@DisallowConcurrentExecution
public class SendMorningSheets implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(SendMorningSheets.class);

    private final MorningPost post;

    public SendMorningSheets(MorningPost post) {
        this.post = post;
    }

    @Override
    public void execute(JobExecutionContext context) {
        LOG.info("morning sheets written: {}", post.sendSheets());
    }
}
