package org.lookback.prescreen.job;

import org.lookback.prescreen.PrescreenDesk;
import org.lookback.prescreen.PrescreenRun;
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

/** Every minute: whether it is time to look at tomorrow, and runs that are not done yet; in a cluster on one node at a time. */
@DisallowConcurrentExecution
public class RunPrescreens implements Job {

    private final PrescreenDesk desk;
    private final PrescreenRun run;

    public RunPrescreens(PrescreenDesk desk, PrescreenRun run) {
        this.desk = desk;
        this.run = run;
    }

    @Override
    public void execute(JobExecutionContext context) {
        desk.beginTomorrow();
        run.carryOn();
    }

    @Configuration
    static class EveryMinute {

        @Bean
        JobDetail runPrescreens() {
            return JobBuilder.newJob(RunPrescreens.class)
                    .withIdentity("runPrescreens")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger prescreensEveryMinute(JobDetail runPrescreens) {
            return TriggerBuilder.newTrigger()
                    .forJob(runPrescreens)
                    .withIdentity("runPrescreens")
                    .withSchedule(CronScheduleBuilder.cronSchedule("30 * * * * ?"))
                    .build();
        }
    }
}
