package org.lookback.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.calendar.ShippedCalendar.at;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadline.State;
import org.lookback.workflow.WatchedTask;

/** What a row must say when it is worked out again, above all since when nobody has to act. */
class RebuiltLineTests {

    private static final String CASE = "TST-20260909-000001";
    private static final String DUE = "2026-09-14T17:30";
    private static final CaseFacts OPEN_CASE = new CaseFacts(CASE, "TST", "own", "market-reg", null);
    private static final CaseFacts CLOSED_CASE =
            new CaseFacts(CASE, "TST", "own", "market-reg", at("2026-09-18T10:00"));

    @Test
    void anOpenOneRunsAndADoneOneEndedWhenItWasDone() {
        assertThat(ended(Given.deadline(CASE, "T", DUE, State.OPEN), OPEN_CASE, null))
                .isNull();
        assertThat(ended(Given.deadline(CASE, "T", DUE, State.PAUSED), OPEN_CASE, null))
                .isNull();
        assertThat(ended(Given.deadline(CASE, "T", DUE, State.DONE, null, "2026-09-15T09:00"), CLOSED_CASE, null))
                .isEqualTo(at("2026-09-15T09:00"));
    }

    @Test
    void oneThatWasCancelledWasInTimeUnlessWeKnowBetter() {
        var cancelled = Given.deadline(CASE, "T", DUE, State.CANCELLED);
        assertThat(ended(cancelled, CLOSED_CASE, null)).isEqualTo(at(DUE));
        assertThat(ended(cancelled, CLOSED_CASE, stored(State.CANCELLED, "2026-09-11T08:00")))
                .isEqualTo(at("2026-09-11T08:00"));
    }

    @Test
    void aLateOneOfAClosedCaseEndedWithIt() {
        assertThat(ended(late(), CLOSED_CASE, null)).isEqualTo(at("2026-09-18T10:00"));
    }

    @Test
    void aLateOneThatNobodyIsAskedForWasDroppedAndStaysLate() {
        assertThat(ended(late(), OPEN_CASE, null)).isEqualTo(at("2026-09-14T17:30:01"));
        assertThat(ended(late(), OPEN_CASE, stored(State.OVERDUE, "2026-09-16T08:00")))
                .as("as we heard")
                .isEqualTo(at("2026-09-16T08:00"));
        assertThat(ended(late(), OPEN_CASE, stored(State.OVERDUE, null)))
                .as("we heard of no end")
                .isNull();
    }

    @Test
    void aLateOneWithAWaitingStepRunsAndTakesItsNameAndUnit() {
        var deadline = late();
        var task = task(deadline, "health-handler", "health");

        var line = RebuiltLine.of(deadline, OPEN_CASE, null, List.of(task));

        assertThat(line.endedAt()).isNull();
        assertThat(line.step()).isEqualTo("核实");
        assertThat(line.unit()).isEqualTo("health");
        assertThat(line.processKey()).isEqualTo("called");
    }

    @Test
    void whatOnlySupervisorsCanDoIsNoUnitsDelay() {
        var decision = task(late(), "supervisor", "market-reg");
        assertThat(RebuiltLine.of(late(), OPEN_CASE, null, List.of(decision)).unit())
                .isEmpty();
    }

    private static WatchedTask task(Deadline deadline, String group, String unit) {
        return new WatchedTask(
                "task-1",
                new CaseNumber(CASE),
                "called",
                "userTask_check",
                "核实",
                List.of(group),
                null,
                unit,
                deadline.startedAt(),
                deadline);
    }

    private static Deadline late() {
        return Given.deadline(CASE, "T", DUE, State.OVERDUE, "2026-09-14T17:30:01", null);
    }

    private static Instant ended(Deadline deadline, CaseFacts file, StoredEnd stored) {
        return RebuiltLine.of(deadline, file, stored, List.of()).endedAt();
    }

    private static StoredEnd stored(State state, String endedAt) {
        return new StoredEnd(CASE, "T", "", 1, state, null, endedAt == null ? null : at(endedAt));
    }
}
