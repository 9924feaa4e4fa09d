package org.lookback.card.job;

import java.time.Clock;
import org.lookback.card.Attempts;
import org.lookback.card.KnowledgeTests;
import org.lookback.casefile.CaseNumber;
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

/** Every five minutes: papers on screen whose time is over are collected, so that nobody waits for a dead phone. */
@DisallowConcurrentExecution
public class CollectPapers implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(CollectPapers.class);
    private static final int AT_ONCE = 200;

    private final Attempts attempts;
    private final KnowledgeTests tests;
    private final Clock clock;

    public CollectPapers(Attempts attempts, KnowledgeTests tests, Clock clock) {
        this.attempts = attempts;
        this.tests = tests;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        for (var attempt : attempts.overdue(clock.instant(), AT_ONCE)) {
            try {
                tests.collect(new CaseNumber(attempt.caseNo()));
            } catch (RuntimeException failed) {
                LOG.error("case={} the paper of its test cannot be collected", attempt.caseNo(), failed);
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryFiveMinutes {

        @Bean
        JobDetail collectPapers() {
            return JobBuilder.newJob(CollectPapers.class)
                    .withIdentity("collectPapers")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger everyFiveMinutes() {
            return TriggerBuilder.newTrigger()
                    .forJob("collectPapers")
                    .withIdentity("collectPapers")
                    .withSchedule(CronScheduleBuilder.cronSchedule("0 2/5 * * * ?"))
                    .build();
        }
    }
}
