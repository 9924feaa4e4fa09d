package org.lookback.notice.job;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.lookback.calendar.DistrictTime;
import org.lookback.notice.MorningSheet;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the district is told things that belong to no single case; deadlines of cases are timers of their processes. */
@Configuration(proxyBeanMethods = false)
class DistrictSchedule {

    /** Quartz has no sheet of its own: whoever keeps the figures brings one beside this. */
    @Bean
    MorningSheet nothingToReport() {
        return day -> List.of();
    }

    @Bean
    JobDetail sendMorningSheets() {
        return job(SendMorningSheets.class, "sendMorningSheets");
    }

    @Bean
    Trigger atHalfPastSeven(JobDetail sendMorningSheets) {
        return daily(sendMorningSheets, 7, 30);
    }

    @Bean
    JobDetail sendDigests() {
        return job(SendDigests.class, "sendDigests");
    }

    @Bean
    Trigger atHalfPastEight(JobDetail sendDigests) {
        return daily(sendDigests, 8, 30);
    }

    @Bean
    JobDetail warnOfMissingYear() {
        return job(WarnOfMissingYear.class, "warnOfMissingYear");
    }

    @Bean
    Trigger atNine(JobDetail warnOfMissingYear) {
        return daily(warnOfMissingYear, 9, 0);
    }

    private static JobDetail job(Class<? extends Job> type, String name) {
        return JobBuilder.newJob(type).withIdentity(name).storeDurably().build();
    }

    /**
     * From the beginning of the day at which the application starts, so that what was missed this morning is made up for. The jobs
     * know what they have already done today.
     */
    private static Trigger daily(JobDetail job, int hour, int minute) {
        var clock = Clock.system(DistrictTime.ZONE);
        var today = DistrictTime.dayOf(clock.instant()).atStartOfDay(DistrictTime.ZONE);
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName())
                .startAt(Date.from(today.toInstant()))
                .withSchedule(CronScheduleBuilder.dailyAtHourAndMinute(hour, minute)
                        .inTimeZone(TimeZone.getTimeZone(DistrictTime.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
