package org.lookback.demo.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.lookback.demo.persistence.DemoClockMapper;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo district's time, which people may move for training. On the way forward every timer fires at its own moment, in order,
 * as if the days had passed.
 */
@Component
@Profile("demo")
public class DemoTime implements InitializingBean {

    private static final int MOST_TIMERS = 20_000;

    private final ManagementService management;
    private final ProcessEngineConfigurationImpl engine;
    private final DemoClockMapper place;

    DemoTime(ManagementService management, ProcessEngineConfigurationImpl engine, DemoClockMapper place) {
        this.management = management;
        this.engine = engine;
        this.place = place;
    }

    /** A timer that fired, or failed to, while time was moved. @param failure null if it fired */
    public record Fired(Instant at, String activity, @Nullable String failure) {}

    @Override
    public void afterPropertiesSet() {
        var ahead = place.selectAhead();
        if (ahead != null) {
            ClockUtil.offset(Duration.ofSeconds(ahead).toMillis());
        }
    }

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Moves time to {@code target}. Going back fires nothing and undoes nothing. @return what fired, in order */
    public synchronized List<Fired> moveTo(Instant target) {
        var executor = engine.getJobExecutor();
        var wasActive = executor != null && executor.isActive();
        stop(executor, wasActive);
        try {
            var fired = target.isAfter(now()) ? withoutUser(() -> walk(target)) : List.<Fired>of();
            set(target);
            remember(target);
            return fired;
        } finally {
            if (wasActive && executor != null) {
                executor.start();
            }
        }
    }

    /** Timers belong to nobody: they fire the same whoever moves the clock. */
    private List<Fired> withoutUser(Supplier<List<Fired>> action) {
        var identity = engine.getIdentityService();
        var before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return action.get();
        } finally {
            if (before != null) {
                identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }

    private List<Fired> walk(Instant target) {
        var fired = new ArrayList<Fired>();
        var failed = new HashSet<String>();
        while (fired.size() < MOST_TIMERS) {
            var next = nextDue(target, failed);
            if (next == null) {
                break;
            }
            var due = next.getDuedate() == null ? now() : next.getDuedate().toInstant();
            set(due.isAfter(now()) ? due : now());
            fired.add(fire(next, failed));
        }
        return fired;
    }

    private @Nullable Job nextDue(Instant target, Set<String> failed) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(target.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, failed.size() + 1)
                .stream()
                .filter(job -> !failed.contains(job.getId()))
                .findFirst()
                .orElse(null);
    }

    private Fired fire(Job job, Set<String> failed) {
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        var activity = definition == null ? "" : definition.getActivityId();
        try {
            management.executeJob(job.getId());
            return new Fired(now(), activity, null);
        } catch (RuntimeException refused) {
            // stays where it is, with one retry less, as it would under the job executor
            failed.add(job.getId());
            return new Fired(now(), activity, String.valueOf(refused.getMessage()));
        }
    }

    private void remember(Instant target) {
        place.deleteAhead();
        place.insertAhead(Duration.between(Instant.now(), target).toSeconds());
    }

    private static void set(Instant to) {
        ClockUtil.offset(to.toEpochMilli() - System.currentTimeMillis());
    }

    private static void stop(@Nullable JobExecutor executor, boolean wasActive) {
        if (wasActive && executor != null) {
            executor.shutdown();
        }
    }
}
