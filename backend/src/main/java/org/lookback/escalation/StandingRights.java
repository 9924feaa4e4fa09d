package org.lookback.escalation;

import static org.lookback.directory.SpecialGroup.SUPERVISOR;

import java.time.Instant;
import java.util.Arrays;
import org.lookback.casefile.Reader;
import org.lookback.directory.PostRole;
import org.lookback.workflow.WatchedTask;

/**
 * What a person may do about a deadline as it stands; whoever is asked to do it checks again.
 *
 * @param extend to ask for more time
 */
public record StandingRights(boolean nudge, boolean extend, boolean pause, boolean resume) {

    /** @param moves what the rules allow for the term at all */
    static StandingRights of(WatchedTask task, Reader reader, TermMoves moves, Instant now) {
        var deadline = task.deadline();
        var running = deadline.isRunning();
        var paused = deadline.isPaused();
        var mayStop = reader.groups().contains(SUPERVISOR.id())
                || isIn(task.unit(), reader, PostRole.REVIEWER, PostRole.HEAD);
        return new StandingRights(
                NudgeRights.mayNudge(task, reader),
                running && !paused && moves.extendable() && isIn(task.unit(), reader, PostRole.values()),
                running && !paused && moves.pausable() && !deadline.isLate(now) && mayStop,
                paused && mayStop);
    }

    private static boolean isIn(String unit, Reader reader, PostRole... roles) {
        return !unit.isEmpty()
                && Arrays.stream(roles).map(role -> role.group(unit)).anyMatch(reader.groups()::contains);
    }
}
