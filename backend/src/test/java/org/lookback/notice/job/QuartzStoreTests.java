package org.lookback.notice.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lookback.OwnDatabase;
import org.lookback.ReachableDatabase;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Our text of Quartz's tables, under the scheduler as it is configured for production, on both databases. */
@Tag("database")
@ExtendWith(ReachableDatabase.class)
@SpringBootTest(
        classes = QuartzStoreTests.Store.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "lookback.test.schema=quartz",
            "spring.quartz.startup-delay=0s",
            "spring.quartz.scheduler-name=quartz-store-tests"
        })
@ContextConfiguration(initializers = OwnDatabase.class)
@DirtiesContext
class QuartzStoreTests {

    @Configuration
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        QuartzAutoConfiguration.class
    })
    static class Store {}

    /** Says that it ran. */
    public static class Bell implements Job {

        static final CountDownLatch RUNG = new CountDownLatch(1);

        @Override
        public void execute(JobExecutionContext context) {
            if ("loud".equals(context.getMergedJobDataMap().getString("voice"))) {
                RUNG.countDown();
            }
        }
    }

    @Autowired
    Scheduler scheduler;

    @Autowired
    PlatformTransactionManager transactions;

    /** Connections do not commit by themselves: whoever changes the schedule does so in a transaction, as Spring does at start. */
    private void change(Change change) {
        new TransactionTemplate(transactions).executeWithoutResult(work -> {
            try {
                change.make();
            } catch (SchedulerException refused) {
                throw new IllegalStateException(refused);
            }
        });
    }

    private interface Change {
        void make() throws SchedulerException;
    }

    @Test
    void theSchedulerSharesItsJobsWithOtherNodes() throws Exception {
        var about = scheduler.getMetaData();

        assertThat(about.isJobStoreClustered()).isTrue();
        assertThat(about.isJobStoreSupportsPersistence()).isTrue();
        assertThat(scheduler.getSchedulerName()).isEqualTo("quartz-store-tests");
        assertThat(scheduler.getSchedulerInstanceId()).isNotEqualTo("NON_CLUSTERED");
    }

    @Test
    void aJobRunsFromTheStore() throws Exception {
        var bell = JobBuilder.newJob(Bell.class)
                .withIdentity("bell")
                .usingJobData("voice", "loud")
                .storeDurably()
                .build();
        var twice = TriggerBuilder.newTrigger()
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForTotalCount(2))
                .build();
        change(() -> scheduler.scheduleJob(bell, twice));

        assertThat(Bell.RUNG.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aScheduleIsReadBackAsItWasWritten() throws Exception {
        var bell = JobBuilder.newJob(Bell.class)
                .withIdentity("quiet-bell")
                .storeDurably()
                .requestRecovery()
                .build();
        var yearly = TriggerBuilder.newTrigger()
                .forJob(bell)
                .withIdentity("yearly")
                .withSchedule(CronScheduleBuilder.cronSchedule("0 30 7 1 1 ?"))
                .startAt(new Date())
                .build();
        change(() -> scheduler.scheduleJob(bell, yearly));

        assertThat(((CronTrigger) scheduler.getTrigger(TriggerKey.triggerKey("yearly"))).getCronExpression())
                .isEqualTo("0 30 7 1 1 ?");
        assertThat(scheduler.getTriggersOfJob(JobKey.jobKey("quiet-bell")))
                .extracting(trigger -> trigger.getKey())
                .containsExactly(yearly.getKey());
        change(() -> scheduler.pauseTrigger(TriggerKey.triggerKey("yearly")));
        assertThat(scheduler.getTriggerState(TriggerKey.triggerKey("yearly"))).isEqualTo(Trigger.TriggerState.PAUSED);
        change(() -> scheduler.deleteJob(JobKey.jobKey("quiet-bell")));
        assertThat(scheduler.checkExists(JobKey.jobKey("quiet-bell"))).isFalse();
    }
}
