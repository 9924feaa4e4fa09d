package org.lookback.prescreen.job;

import org.lookback.prescreen.PrescreenWork;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets the job run now. */
@Component
class HurriedPrescreens implements PrescreenWork {

    private final Scheduler scheduler;

    HurriedPrescreens(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void hurry() {
        try {
            scheduler.triggerJob(JobKey.jobKey("runPrescreens"));
        } catch (SchedulerException later) {
            // the job comes by itself within a minute
            LoggerFactory.getLogger(HurriedPrescreens.class)
                    .warn("pre-screening waits for its minute: {}", later.getMessage());
        }
    }
}
