package org.lookback.eligibility.job;

import org.lookback.eligibility.EvidenceDeletion;
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

/** Every night: test results that nobody needs any more are deleted (C6). */
@DisallowConcurrentExecution
public class DeleteEvidence implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(DeleteEvidence.class);

    private final EvidenceDeletion deletion;

    public DeleteEvidence(EvidenceDeletion deletion) {
        this.deletion = deletion;
    }

    @Override
    public void execute(JobExecutionContext context) {
        LOG.info("health evidence deleted: {}", deletion.run());
    }

    @Configuration(proxyBeanMethods = false)
    static class AtNight {

        @Bean
        JobDetail deleteEvidence() {
            return JobBuilder.newJob(DeleteEvidence.class)
                    .withIdentity("deleteEvidence")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger evidenceEveryNight() {
            return TriggerBuilder.newTrigger()
                    .forJob("deleteEvidence")
                    .withIdentity("deleteEvidence")
                    .withSchedule(CronScheduleBuilder.cronSchedule("0 40 3 * * ?"))
                    .build();
        }
    }
}
