package org.lookback.notice.job;

import org.lookback.notice.MorningPost;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** 09:00: the calendar of the year to come, or of this one, is missing. */
@DisallowConcurrentExecution
public class WarnOfMissingYear implements Job {

    private final MorningPost post;

    public WarnOfMissingYear(MorningPost post) {
        this.post = post;
    }

    @Override
    public void execute(JobExecutionContext context) {
        post.warnOfMissingYear();
    }
}
