package org.lookback.outpatient.job;

import org.lookback.outpatient.LapsedHolds;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every five minutes: slots whose hold has lapsed are shown as free. */
@DisallowConcurrentExecution
public class FreeLapsedHolds implements Job {

    private final LapsedHolds holds;

    public FreeLapsedHolds(LapsedHolds holds) {
        this.holds = holds;
    }

    @Override
    public void execute(JobExecutionContext context) {
        holds.free();
    }

    @Configuration
    static class LapsingHolds {

        @Bean
        JobDetail freeLapsedHolds() {
            return JobBuilder.newJob(FreeLapsedHolds.class)
                    .withIdentity("freeLapsedHolds")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger whenHoldsHaveLapsed(JobDetail freeLapsedHolds) {
            return TriggerBuilder.newTrigger()
                    .forJob(freeLapsedHolds)
                    .withIdentity("freeLapsedHolds")
                    .withSchedule(CronScheduleBuilder.cronSchedule("40 0/5 * * * ?"))
                    .build();
        }
    }
}
