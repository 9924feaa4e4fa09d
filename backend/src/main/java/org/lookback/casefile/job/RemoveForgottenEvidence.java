package org.lookback.casefile.job;

import java.time.Duration;
import org.lookback.casefile.EvidenceDesk;
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

/** Every night: files that were uploaded for a form nobody submitted go after 30 days (C6, drafts). */
@DisallowConcurrentExecution
public class RemoveForgottenEvidence implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(RemoveForgottenEvidence.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final EvidenceDesk desk;

    public RemoveForgottenEvidence(EvidenceDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var removed = desk.removeForgotten(KEPT);
        LOG.info("forgotten evidence removed: {}", removed);
    }

    @Configuration
    static class Nightly {

        @Bean
        JobDetail removeForgottenEvidence() {
            return JobBuilder.newJob(RemoveForgottenEvidence.class)
                    .withIdentity("removeForgottenEvidence")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger everyNight(JobDetail removeForgottenEvidence) {
            return TriggerBuilder.newTrigger()
                    .forJob(removeForgottenEvidence)
                    .withIdentity("removeForgottenEvidence")
                    .withSchedule(CronScheduleBuilder.cronSchedule("0 10 3 * * ?"))
                    .build();
        }
    }
}
