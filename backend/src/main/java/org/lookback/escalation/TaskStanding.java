package org.lookback.escalation;

import java.time.Instant;
import java.util.List;
import org.lookback.casefile.CaseFile;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineChange;
import org.lookback.workflow.WatchedTask;

/**
 * Everything about the time of one waiting step: by when and why, what moved it, what has climbed, who reminded.
 *
 * @param others the other deadlines of the case, running ones first
 * @param levels that any step of the case has reached, newest first
 */
public record TaskStanding(
        Instant now,
        CaseFile file,
        WatchedTask task,
        Line own,
        List<Line> others,
        List<Reached> levels,
        List<Nudge> nudges,
        StandingRights may) {

    /** @param timeLeft until it is due, or since; in words */
    public record Line(Deadline deadline, Tone tone, String timeLeft, List<DeadlineChange> changes) {}

    /** @param ladder of the step that reached the level */
    public record Reached(LadderLevel level, Ladder ladder) {}
}
