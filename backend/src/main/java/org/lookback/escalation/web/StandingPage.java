package org.lookback.escalation.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.escalation.StandingRights;
import org.lookback.escalation.Tone;
import org.lookback.workflow.Deadline;

/**
 * What the tab beside a task shows.
 *
 * @param others the other deadlines of the case, running ones first
 * @param levels of the whole case, newest first
 */
record StandingPage(
        OffsetDateTime now,
        String caseNo,
        String caseTitle,
        TaskLine task,
        DeadlineLine deadline,
        List<DeadlineLine> others,
        List<LevelLine> levels,
        NudgePages.All nudges,
        StandingRights may) {

    record TaskLine(String id, String name, @Nullable String unitName) {}

    /** @param length as it was opened, e.g. 3个工作日 */
    record DeadlineLine(
            String term,
            String track,
            int round,
            String length,
            Deadline.State state,
            Tone tone,
            OffsetDateTime startedAt,
            OffsetDateTime dueAt,
            String timeLeft,
            @Nullable OffsetDateTime pausedAt,
            @Nullable OffsetDateTime doneAt,
            List<String> explanation,
            List<ChangeLine> changes) {}

    record ChangeLine(
            String kind,
            String kindLabel,
            OffsetDateTime at,
            String byName,
            String reason,
            OffsetDateTime oldDue,
            @Nullable OffsetDateTime newDue) {}

    /** @param own whether the shown task itself reached it */
    record LevelLine(
            String level,
            String label,
            String state,
            String stateLabel,
            String taskName,
            boolean own,
            OffsetDateTime raisedAt,
            @Nullable OffsetDateTime hardDue,
            @Nullable LocalDate promisedOn,
            @Nullable String reason) {}
}
