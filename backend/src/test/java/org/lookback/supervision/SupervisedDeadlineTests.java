package org.lookback.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.calendar.ShippedCalendar.at;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lookback.workflow.Deadline.State;

/** What one row says after the news of one transaction. */
class SupervisedDeadlineTests {

    private static final String CASE = "TST-20260909-000001";

    @Test
    void aRunningDeadlineIsNotAtRestAndAPausedOneIs() {
        assertThat(line(State.OPEN, null).isAtRest()).isFalse();
        assertThat(line(State.OVERDUE, null).isAtRest()).isFalse();
        assertThat(line(State.PAUSED, null).isAtRest()).isTrue();
        assertThat(line(State.OVERDUE, at("2026-09-15T09:00")).isAtRest())
                .as("dropped while late")
                .isTrue();
    }

    @Test
    void daysAreThoseOfTheDistrict() {
        var line = line(State.DONE, at("2026-09-15T00:30"));
        assertThat(line.dueOn()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(line.endedOn()).as("16:30 of the day before in UTC").isEqualTo(LocalDate.of(2026, 9, 15));
    }

    @Test
    void whoAnswersIsTheUnitOfTheStepAndUntilThenTheLeadUnit() {
        assertThat(line(State.OPEN, null).unit()).isEqualTo("market-reg");
        assertThat(line(State.OPEN, null)
                        .answeredBy(new Answerable("health", "called", "核实"))
                        .unit())
                .isEqualTo("health");
    }

    @Test
    void laterNewsHoldAndWhatOnlyTheEarlierSaidStays() {
        var opened = line(State.OPEN, null).answeredBy(new Answerable("health", "called", "核实"));
        var moved = line(State.PAUSED, null).movedOnce();
        var done = line(State.DONE, at("2026-09-14T17:00")).movedOnce();

        var all = done.after(moved.after(opened));

        assertThat(all.deadline().state()).isEqualTo(State.DONE);
        assertThat(all.step()).isEqualTo("核实");
        assertThat(all.unit()).isEqualTo("health");
        assertThat(all.moves()).isEqualTo(2);
        assertThat(all.endedAt()).isEqualTo(at("2026-09-14T17:00"));
    }

    @Test
    void theLongestNamesOfADesignerAreCutNotRefused() {
        var long300 = "很".repeat(300);
        var cut = new Answerable(long300, long300, long300);
        assertThat(cut.unit()).hasSize(64);
        assertThat(cut.processKey()).hasSize(64);
        assertThat(cut.step()).hasSize(200);
    }

    private static SupervisedDeadline line(State state, Instant endedAt) {
        return new SupervisedDeadline(
                Given.deadline(CASE, "T.ONE", "2026-09-14T17:30", state), "TST", "market-reg", "own", null, endedAt, 0);
    }
}
