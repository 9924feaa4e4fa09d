package org.lookback.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.calendar.ShippedCalendar.at;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.calendar.TermKind;

/** The table of B6 in instants, across Mid-Autumn, National Day and nights. */
class LadderPlanTests {

    @Test
    void workingDayLevelsWaitForWorkingDaysAcrossTwoHolidays() {
        assertThat(plan(TermKind.WD, "", "2026-09-21T09:00", "2026-09-24T17:30"))
                .containsExactly(
                        level(Level.L0, "2026-09-23T17:30"),
                        level(Level.L1, "2026-09-28T09:00"),
                        level(Level.L2, "2026-09-30T09:00"),
                        level(Level.L3, "2026-10-09T09:00"),
                        level(Level.L4, "2026-10-12T09:00"));
    }

    @Test
    void theWarningOfADueDateOnAMondayComesOnTheMakeUpSunday() {
        // 2026-09-20 is a Sunday that is worked
        assertThat(plan(TermKind.WD, "", "2026-09-16T09:00", "2026-09-21T17:30").get(0))
                .isEqualTo(level(Level.L0, "2026-09-20T17:30"));
    }

    @Test
    void calendarDayTermsAreWarnedOfADayAheadAndClimbOnWorkingDays() {
        assertThat(plan(TermKind.CD, "", "2026-09-30T18:05", "2026-10-07T23:59:59"))
                .containsExactly(
                        level(Level.L0, "2026-10-06T23:59:59"),
                        level(Level.L1, "2026-10-08T09:00"),
                        level(Level.L2, "2026-10-10T09:00"),
                        level(Level.L3, "2026-10-13T09:00"),
                        level(Level.L4, "2026-10-15T09:00"));
    }

    @Test
    void anEmergencyClimbsThroughTheNight() {
        assertThat(plan(TermKind.CH, "EMERGENCY", "2026-10-02T23:25", "2026-10-03T01:25"))
                .containsExactly(
                        level(Level.L0, "2026-10-03T00:25"),
                        level(Level.L1, "2026-10-03T01:25:01"),
                        level(Level.L2, "2026-10-03T01:55"),
                        level(Level.L3, "2026-10-03T03:25"),
                        level(Level.L4, "2026-10-08T09:00"));
    }

    @Test
    void livelihoodAndGeneralClockTermsGiveFourHoursAndThenWorkingMornings() {
        var livelihood = plan(TermKind.CH, "LIVELIHOOD", "2026-10-01T10:00", "2026-10-02T10:00");
        assertThat(livelihood)
                .containsExactly(
                        level(Level.L0, "2026-10-01T22:00"),
                        level(Level.L1, "2026-10-02T10:00:01"),
                        level(Level.L2, "2026-10-02T14:00"),
                        level(Level.L3, "2026-10-08T09:00"),
                        level(Level.L4, "2026-10-09T09:00"));
        assertThat(plan(TermKind.CH, "", "2026-10-01T10:00", "2026-10-02T10:00"))
                .isEqualTo(livelihood);
        assertThat(plan(TermKind.CM, "GENERAL", "2026-10-01T10:00", "2026-10-02T10:00"))
                .isEqualTo(livelihood);
    }

    @Test
    void noLevelComesBeforeTheOneBelowIt() {
        // due on a working morning: the next working morning is after the interview two hours later
        assertThat(plan(TermKind.CM, "EMERGENCY", "2026-10-12T08:00", "2026-10-12T08:30"))
                .extracting(NextLevel::at)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(at("2026-10-12T10:30"), at("2026-10-13T09:00"));
    }

    @Test
    void levelsBeforeTheStartAreSkipped() {
        var plan = whole(TermKind.WD, "", "2026-09-21T09:00", "2026-09-24T17:30");
        assertThat(plan.next(at("2026-09-28T09:00:01"), Set.of())).contains(level(Level.L2, "2026-09-30T09:00"));
        assertThat(plan.next(at("2026-09-28T09:00"), Set.of())).contains(level(Level.L1, "2026-09-28T09:00"));
        assertThat(plan.next(at("2026-09-21T09:00"), Set.of(Level.L0, Level.L1)))
                .contains(level(Level.L2, "2026-09-30T09:00"));
        assertThat(plan.next(at("2026-09-21T09:00"), Set.of(Level.values()))).isEmpty();
    }

    @Test
    void aStepThatBeginsWhenEverythingIsOverIsRemindedOfAtOnceAndOnce() {
        var plan = whole(TermKind.WD, "", "2026-09-21T09:00", "2026-09-24T17:30");
        assertThat(plan.next(at("2026-11-02T10:00"), Set.of())).contains(level(Level.L1, "2026-11-02T10:00"));
        assertThat(plan.next(at("2026-11-02T10:00"), Set.of(Level.L1))).isEmpty();
    }

    private static List<NextLevel> plan(TermKind kind, String urgency, String start, String due) {
        return whole(kind, urgency, start, due).levels();
    }

    private static LadderPlan whole(TermKind kind, String urgency, String start, String due) {
        return LadderPlan.of(
                ShippedPlan.rules(kind, urgency, "INS.VERIFY"), at(start), at(due), ShippedCalendar.calendar());
    }

    private static NextLevel level(Level level, String at) {
        Instant instant = at(at);
        return new NextLevel(level, instant);
    }
}
