package org.lookback.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.calendar.ShippedCalendar.at;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.Level;
import org.lookback.escalation.LevelRecorded;
import org.lookback.escalation.LevelState;

/** When a level counts, and when an order is late. */
class SupervisedLevelTests {

    private static final Instant MONDAY = at("2026-09-14T09:00");
    private static final Instant HARD = at("2026-09-16T17:30");

    @ParameterizedTest(name = "{0} {1} took effect: {2}")
    @CsvSource({
        "L0, RAISED, true",
        "L1, RAISED, true",
        "L2, ORDERED, true",
        "L3, PROPOSED, false",
        "L3, APPROVED, true",
        "L3, REFUSED, false",
        "L4, PROPOSED, false",
        "L4, PUBLISHED, true",
        "L4, WITHDRAWN, false"
    })
    void whatIsOnlyProposedHasNotTakenEffect(Level level, LevelState state, boolean effective) {
        var recorded = SupervisedLevel.of(recorded(level, state));
        assertThat(recorded.reachedAt()).isEqualTo(effective ? MONDAY : null);
        assertThat(recorded.raisedAt()).isEqualTo(MONDAY);
    }

    @Test
    void aReplyAndAnEndAreToldApart() {
        assertThat(SupervisedLevel.of(recorded(Level.L2, LevelState.REPLIED)).repliedAt())
                .isEqualTo(MONDAY);
        assertThat(SupervisedLevel.of(recorded(Level.L2, LevelState.REPLIED)).settledAt())
                .isNull();
        assertThat(SupervisedLevel.of(recorded(Level.L2, LevelState.FULFILLED)).settledAt())
                .isEqualTo(MONDAY);
    }

    @ParameterizedTest(name = "{0}, replied {1}, settled {2}, now {3}: late {4}")
    @CsvSource({
        "ORDERED,   , , 2026-09-16T17:30:00, false",
        "ORDERED,   , , 2026-09-16T17:30:01, true",
        "REPLIED,   2026-09-16T17:30:00, , 2026-09-20T09:00, false",
        "REPLIED,   2026-09-16T17:30:01, , 2026-09-20T09:00, true",
        "FULFILLED, , 2026-09-15T09:00, 2026-09-20T09:00, false",
        "FULFILLED, 2026-09-15T09:00, 2026-09-18T09:00, 2026-09-20T09:00, false",
        "WITHDRAWN, , 2026-09-18T09:00, 2026-09-20T09:00, false"
    })
    void anOrderIsLateFromTheSecondAfterItsHardDate(
            LevelState state, String replied, String settled, String now, boolean late) {
        var order = new LevelLine(
                "TST-20260909-000001",
                null,
                "task",
                Level.L2,
                "market-reg",
                "T.ONE",
                null,
                null,
                state,
                MONDAY,
                MONDAY,
                HARD,
                replied == null ? null : at(replied),
                settled == null ? null : at(settled));
        assertThat(order.isLate(at(now))).isEqualTo(late);
    }

    private static LevelRecorded recorded(Level level, LevelState state) {
        return new LevelRecorded(
                new CaseNumber("TST-20260909-000001"),
                "task",
                "T.ONE",
                "",
                1,
                level,
                state,
                MONDAY,
                level == Level.L2 ? HARD : null,
                "market-reg");
    }
}
