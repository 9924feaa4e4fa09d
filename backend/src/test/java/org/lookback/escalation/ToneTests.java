package org.lookback.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.calendar.ShippedCalendar.at;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.calendar.Cutoff;
import org.lookback.calendar.TermKind;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadline.State;

class ToneTests {

    private static final String WARNED = "2026-09-23T17:30:00";

    @ParameterizedTest(name = "{0} at {1} looks {2}")
    @CsvSource({
        "OPEN, 2026-09-23T17:29:59, CALM",
        "OPEN, 2026-09-23T17:30:00, AMBER",
        // the due time itself is on time, and the next second is late
        "OPEN, 2026-09-24T17:30:00, AMBER",
        "OPEN, 2026-09-24T17:30:01, RED",
        "OVERDUE, 2026-09-28T09:00:00, RED",
        "PAUSED, 2026-09-28T09:00:00, GREY",
        "CANCELLED, 2026-09-28T09:00:00, GREY"
    })
    void aDeadlineLooksAsUrgentAsItIs(State state, String now, Tone tone) {
        assertThat(Tone.of(deadline(state, null), at(WARNED), at(now))).isEqualTo(tone);
    }

    @Test
    void whatWasFinishedLateStaysRed() {
        assertThat(Tone.of(deadline(State.DONE, "2026-09-24T17:30:00"), at(WARNED), at("2026-10-09T09:00")))
                .isEqualTo(Tone.GREY);
        assertThat(Tone.of(deadline(State.DONE, "2026-09-24T17:30:01"), at(WARNED), at("2026-10-09T09:00")))
                .isEqualTo(Tone.RED);
    }

    private static Deadline deadline(State state, @Nullable String doneAt) {
        var start = at("2026-09-21T10:00");
        return new Deadline(
                1,
                "INS-20260921-000001",
                "INS.VERIFY",
                "",
                1,
                "market-reg",
                TermKind.WD,
                3,
                Cutoff.OFFICE,
                false,
                start,
                at("2026-09-24T17:30"),
                List.of(),
                state,
                null,
                doneAt == null ? null : at(doneAt),
                null,
                start);
    }
}
