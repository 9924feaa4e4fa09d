package org.lookback.escalation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.WatchedTask;

/**
 * One watched task and what climbs for it.
 *
 * @param taskName as people know the step
 * @param unit who answers for the task; empty if nobody is named
 * @param instance process instance that waits for the levels; null in the moment of its start
 * @param planNo 1 at first, one more whenever the deadline was moved
 * @param planFrom levels before this instant are skipped
 * @param endedAt when the task was done or taken away
 */
public record Ladder(
        long id,
        String taskId,
        String caseNo,
        String term,
        String track,
        int round,
        String taskName,
        String unit,
        @Nullable String instance,
        int planNo,
        Instant planFrom,
        @Nullable Instant endedAt) {

    static Ladder of(WatchedTask task) {
        return new Ladder(
                0,
                task.taskId(),
                task.caseNo().value(),
                task.deadline().term(),
                task.deadline().track(),
                task.deadline().round(),
                task.name(),
                task.unit(),
                null,
                1,
                task.startedAt().truncatedTo(ChronoUnit.SECONDS),
                null);
    }

    public CaseNumber number() {
        return new CaseNumber(caseNo);
    }

    /** What tells its own deadlines apart from those of other ladders of the case, and of its earlier plans, e.g. {@code E12-1}. */
    public String ownTrack() {
        return "E%d-%d".formatted(id, planNo);
    }

    boolean isOpen() {
        return endedAt == null;
    }

    Ladder climbing(String processInstance) {
        return with(processInstance, planNo, planFrom, endedAt);
    }

    Ladder replanned(Instant from) {
        return with(instance, planNo + 1, from, endedAt);
    }

    Ladder ended(Instant at) {
        return with(instance, planNo, planFrom, at);
    }

    private Ladder with(@Nullable String processInstance, int plan, Instant from, @Nullable Instant ended) {
        return new Ladder(id, taskId, caseNo, term, track, round, taskName, unit, processInstance, plan, from, ended);
    }
}
