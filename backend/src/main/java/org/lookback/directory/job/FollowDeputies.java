package org.lookback.directory.job;

import org.lookback.directory.Accounts;
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

/** When the day has changed: deputies whose time begins come into the groups, those whose time is over leave them. */
@DisallowConcurrentExecution
public class FollowDeputies implements Job {

    private final Accounts accounts;

    public FollowDeputies(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void execute(JobExecutionContext context) {
        accounts.synchronize();
    }

    @Configuration
    static class AtMidnight {

        @Bean
        JobDetail followDeputies() {
            return JobBuilder.newJob(FollowDeputies.class)
                    .withIdentity("followDeputies")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger everyMidnight(JobDetail followDeputies) {
            return TriggerBuilder.newTrigger()
                    .forJob(followDeputies)
                    .withIdentity("followDeputies")
                    .withSchedule(CronScheduleBuilder.cronSchedule("5 0 0 * * ?")
                            .withMisfireHandlingInstructionFireAndProceed())
                    .build();
        }
    }
}
