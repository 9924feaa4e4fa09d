package org.lookback.draft.job;

import org.lookback.draft.DraftDesk;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night: drafts that nobody has touched for 30 days go. [C6] */
@DisallowConcurrentExecution
public class RemoveOldDrafts implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(RemoveOldDrafts.class);

    private final DraftDesk desk;

    public RemoveOldDrafts(DraftDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(JobExecutionContext context) {
        LOG.info("old drafts removed: {}", desk.removeOld());
    }

    @Configuration
    static class NightlyDrafts {

        @Bean
        JobDetail removeOldDrafts() {
            return JobBuilder.newJob(RemoveOldDrafts.class)
                    .withIdentity("removeOldDrafts")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger oldDraftsEveryNight(JobDetail removeOldDrafts) {
            return TriggerBuilder.newTrigger()
                    .forJob(removeOldDrafts)
                    .withIdentity("removeOldDrafts")
                    .withSchedule(CronScheduleBuilder.cronSchedule("0 20 3 * * ?"))
                    .build();
        }
    }
}
