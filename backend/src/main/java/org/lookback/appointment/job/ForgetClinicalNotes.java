package org.lookback.appointment.job;

import org.lookback.appointment.ForgetDesk;
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

/** Every night: what was written about health and persons goes 30 days after a case was closed. [C6] */
@DisallowConcurrentExecution
public class ForgetClinicalNotes implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetClinicalNotes.class);

    private final ForgetDesk desk;

    public ForgetClinicalNotes(ForgetDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var forgotten = 0;
        for (int now = desk.forget(); now > 0; now = desk.forget()) {
            forgotten += now;
        }
        LOG.info("clinical notes emptied: {}", forgotten);
    }

    @Configuration
    static class Schedule {

        @Bean
        JobDetail forgetClinicalNotes() {
            return JobBuilder.newJob(ForgetClinicalNotes.class)
                    .withIdentity("forgetClinicalNotes")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger forgetClinicalNotesRegularly(JobDetail forgetClinicalNotes) {
            return TriggerBuilder.newTrigger()
                    .forJob(forgetClinicalNotes)
                    .withIdentity("forgetClinicalNotes")
                    .withSchedule(CronScheduleBuilder.cronSchedule("0 20 3 * * ?"))
                    .build();
        }
    }
}
