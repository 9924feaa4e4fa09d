package org.lookback.supervision.persistence;

import static org.lookback.calendar.ShippedCalendar.at;

import java.time.Instant;
import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.Level;
import org.lookback.escalation.LevelState;
import org.lookback.supervision.Answerable;
import org.lookback.supervision.DeadlineKey;
import org.lookback.supervision.Given;
import org.lookback.supervision.SupervisedDeadline;
import org.lookback.supervision.SupervisedLevel;
import org.lookback.workflow.Deadline.State;

/**
 * Twelve deadlines and nine levels of two units on Monday 21 September 2026, 09:00. Sunday the 20th is a make-up working day.
 * Behind each line stands how many working days it is late.
 */
final class TwoUnits {

    static final Instant NOW = at("2026-09-21T09:00");
    static final String A = "sup-unit-a";
    static final String B = "sup-unit-b";

    private TwoUnits() {}

    static List<SupervisedDeadline> deadlines() {
        return List.of(
                line(1, A, "T.ONE", "2026-09-18T17:30", State.OPEN, null), // 2, not marked yet
                line(2, A, "T.ONE", "2026-09-14T17:30", State.OVERDUE, null), // 6
                line(3, A, "T.TWO", "2026-09-17T17:30", State.OVERDUE, null), // 3
                line(4, A, "T.TWO", "2026-09-21T17:30", State.OPEN, null),
                line(5, A, "T.TWO", "2026-09-21T08:59:59", State.OPEN, null), // 0, by a second
                line(6, A, "T.ONE", "2026-09-15T17:30", State.PAUSED, null),
                line(7, A, "T.ONE", "2026-09-10T17:30", State.DONE, "2026-09-10T17:30"),
                line(8, A, "T.ONE", "2026-09-10T17:30", State.DONE, "2026-09-11T17:30"), // 1
                line(9, A, "T.ONE", "2026-09-16T17:30", State.CANCELLED, "2026-09-12T10:00"),
                line(10, A, "T.ONE", "2026-09-11T17:30", State.OVERDUE, "2026-09-15T10:00"), // 2, dropped
                line(11, B, "T.TWO", "2026-09-17T17:30", State.OVERDUE, null), // 3
                line(12, A, "T.ONE", "2026-09-10T17:30", State.CANCELLED, "2026-09-11T10:00")); // 1
    }

    static List<SupervisedLevel> levels() {
        return List.of(
                level(2, Level.L1, LevelState.RAISED, "2026-09-15T09:00", null, null, null),
                level(2, Level.L2, LevelState.ORDERED, "2026-09-17T09:00", "2026-09-20T17:30", null, null),
                level(2, Level.L3, LevelState.PROPOSED, null, null, null, null),
                level(3, Level.L1, LevelState.RAISED, "2026-09-18T09:00", null, null, null),
                // replied in time, fulfilled in the last second, replied before a date that is still to come
                level(
                        10,
                        Level.L2,
                        LevelState.REPLIED,
                        "2026-09-14T09:00",
                        "2026-09-16T17:30",
                        "2026-09-15T09:00",
                        null),
                level(
                        8,
                        Level.L2,
                        LevelState.FULFILLED,
                        "2026-09-11T09:00",
                        "2026-09-11T17:30",
                        null,
                        "2026-09-11T17:30"),
                level(
                        7,
                        Level.L2,
                        LevelState.REPLIED,
                        "2026-09-20T09:00",
                        "2026-09-23T17:30",
                        "2026-09-20T10:00",
                        null),
                // neither counts: withdrawn, and not yet due
                level(
                        9,
                        Level.L2,
                        LevelState.WITHDRAWN,
                        "2026-09-11T09:00",
                        "2026-09-17T17:30",
                        null,
                        "2026-09-12T10:00"),
                level(6, Level.L2, LevelState.ORDERED, "2026-09-18T09:00", "2026-09-22T17:30", null, null));
    }

    static String caseNo(int number) {
        return "SUP-20260909-%06d".formatted(number);
    }

    static CaseNumber number(int number) {
        return new CaseNumber(caseNo(number));
    }

    static SupervisedDeadline line(int number, String unit, String term, String due, State state, String ended) {
        return new SupervisedDeadline(
                Given.deadline(caseNo(number), term, due, state),
                "SUP",
                "lead-unit",
                "own",
                new Answerable(unit, "own", "第" + number + "步"),
                ended == null ? null : at(ended),
                0);
    }

    private static SupervisedLevel level(
            int number, Level level, LevelState state, String reached, String hard, String replied, String settled) {
        var term = number == 3 ? "T.TWO" : "T.ONE";
        return new SupervisedLevel(
                new DeadlineKey(caseNo(number), term, "", 1),
                "task-" + number,
                level,
                A,
                state,
                reached == null ? at("2026-09-21T08:00") : at(reached),
                reached == null ? null : at(reached),
                hard == null ? null : at(hard),
                replied == null ? null : at(replied),
                settled == null ? null : at(settled));
    }
}
