package org.lookback.card.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.Attempt;
import org.lookback.card.Standing;
import org.lookback.card.TestedCase;

/** Where a card stands with its knowledge test. */
record CardTestPart(
        Standing.Next next,
        String nextLabel,
        int attemptsLeft,
        @Nullable OffsetDateTime earliest,
        int passMark,
        List<Line> items) {

    record Line(
            int attempt,
            Attempt.State state,
            String stateLabel,
            @Nullable Integer score,
            @Nullable OffsetDateTime endedAt) {}

    static CardTestPart of(TestedCase tested, Standing standing) {
        return new CardTestPart(
                standing.next(),
                standing.next().label(),
                standing.attemptsLeft(),
                Local.timeOrNull(standing.earliest()),
                tested.numbers().pass(),
                tested.attempts().stream()
                        .map(one -> new Line(
                                one.attempt(),
                                one.state(),
                                label(one.state()),
                                one.score(),
                                Local.timeOrNull(one.endedAt())))
                        .toList());
    }

    private static String label(Attempt.State state) {
        return switch (state) {
            case OPEN -> "进行中";
            case PASSED -> "合格";
            case FAILED -> "不合格";
            case VOID -> "作废";
        };
    }
}
