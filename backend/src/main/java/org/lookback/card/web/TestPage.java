package org.lookback.card.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.Attempt;
import org.lookback.card.Standing;
import org.lookback.card.TestedCase;
import org.lookback.card.Training;

/** The tests of a case as the staff sees them. @param earliest from when on the next attempt is allowed */
record TestPage(
        String caseNo,
        String venue,
        String venueName,
        Standing.Next next,
        String nextLabel,
        int attemptsLeft,
        @Nullable OffsetDateTime earliest,
        int passMark,
        int waitDays,
        boolean mayRun,
        List<Line> items,
        List<TrainingLine> trainings,
        int total) {

    /** One attempt; nothing of its link but until when it holds. */
    record Line(
            int attempt,
            String paper,
            Attempt.Way way,
            Attempt.State state,
            OffsetDateTime startedAt,
            String startedBy,
            @Nullable OffsetDateTime linkUntil,
            @Nullable OffsetDateTime openedAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable Integer score,
            int passMark,
            int bankVersion,
            @Nullable String enteredBy) {

        static Line of(Attempt attempt) {
            return new Line(
                    attempt.attempt(),
                    attempt.paperNo(),
                    attempt.way(),
                    attempt.state(),
                    Local.time(attempt.startedAt()),
                    attempt.startedBy(),
                    Local.timeOrNull(attempt.linkUntil()),
                    Local.timeOrNull(attempt.openedAt()),
                    Local.timeOrNull(attempt.endedAt()),
                    attempt.score(),
                    attempt.passMark(),
                    attempt.bankVersion(),
                    attempt.enteredBy());
        }
    }

    record TrainingLine(int afterAttempt, LocalDate trainedOn, String content, String recordedBy) {
        static TrainingLine of(Training training) {
            return new TrainingLine(
                    training.afterAttempt(), training.trainedOn(), training.content(), training.recordedBy());
        }
    }

    static TestPage of(TestedCase tested, Standing standing, boolean mayRun) {
        var lines = tested.attempts().stream().map(Line::of).toList();
        return new TestPage(
                tested.file().caseNo(),
                tested.venue().code(),
                tested.venue().name(),
                standing.next(),
                standing.next().label(),
                standing.attemptsLeft(),
                Local.timeOrNull(standing.earliest()),
                tested.numbers().pass(),
                tested.numbers().waitDays(),
                mayRun,
                lines,
                tested.trainings().stream().map(TrainingLine::of).toList(),
                lines.size());
    }
}
