package org.lookback.appointment.job;

import org.lookback.appointment.HelpAfterCancellation;
import org.lookback.appointment.ReleaseDesk;
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

/** Every quarter of an hour: exempt bookings whose session is over are given back, and nobody whose session was cancelled is left without a case. */
@DisallowConcurrentExecution
public class ReleasePassedBookings implements Job {

    private final ReleaseDesk desk;
    private final HelpAfterCancellation help;

    public ReleasePassedBookings(ReleaseDesk desk, HelpAfterCancellation help) {
        this.desk = desk;
        this.help = help;
    }

    @Override
    public void execute(JobExecutionContext context) {
        desk.release();
        help.helpForgotten();
    }

    @Configuration
    static class Schedule {

        @Bean
        JobDetail releasePassedBookings() {
            return JobBuilder.newJob(ReleasePassedBookings.class)
                    .withIdentity("releasePassedBookings")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger releasePassedBookingsRegularly(JobDetail releasePassedBookings) {
            return TriggerBuilder.newTrigger()
                    .forJob(releasePassedBookings)
                    .withIdentity("releasePassedBookings")
                    .withSchedule(CronScheduleBuilder.cronSchedule("0 */15 * * * ?"))
                    .build();
        }
    }
}
