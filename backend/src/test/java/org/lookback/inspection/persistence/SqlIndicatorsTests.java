package org.lookback.inspection.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.CountedCase;
import org.lookback.inspection.Course;
import org.lookback.inspection.Finding;
import org.lookback.inspection.FindingState;
import org.lookback.inspection.Findings;
import org.lookback.inspection.Found;
import org.lookback.inspection.Fraction;
import org.lookback.inspection.Indicator;
import org.lookback.inspection.IndicatorQuestion;
import org.lookback.inspection.Indicators;
import org.lookback.inspection.Inspection;
import org.lookback.inspection.InspectionSource;
import org.lookback.inspection.Inspections;
import org.lookback.inspection.ItemKey;
import org.lookback.inspection.LookBack;
import org.lookback.inspection.LookBackItem;
import org.lookback.inspection.LookBackResult;
import org.lookback.inspection.LookBacks;
import org.lookback.inspection.OnSite;
import org.lookback.inspection.Period;
import org.lookback.inspection.Plan;
import org.lookback.inspection.Rectifications;
import org.lookback.inspection.Stage;
import org.lookback.inspection.Verification;
import org.lookback.venue.Severity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of scenario S1 and of a few worse cases, counted by hand. */
@ProcessTest
@Transactional
class SqlIndicatorsTests {

    private static final String UNIT = "unit-of-this-test";
    private static final CaseNumber GOOD = new CaseNumber("INS-20990102-900001");
    private static final CaseNumber BAD = new CaseNumber("INS-20990102-900002");
    private static final CaseNumber CLEAN = new CaseNumber("INS-20990102-900003");
    private static final Period SEPTEMBER = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
    private static final Period OCTOBER = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

    @Autowired
    private Inspections inspections;

    @Autowired
    private Findings findings;

    @Autowired
    private Rectifications rectifications;

    @Autowired
    private LookBacks lookBacks;

    @Autowired
    private Indicators indicators;

    /** S1: item 9 put right at the door on 30 September, 1 and 5 due on 10 October and verified on the 12th. */
    @BeforeEach
    void scenarioS1() {
        inspected(GOOD, "2026-09-30T10:20");
        findings.add(List.of(
                finding(
                        GOOD,
                        9,
                        FindingState.CORRECTED_ON_SITE,
                        "2026-09-30T10:20",
                        "2026-09-30T10:20",
                        "2026-09-30T10:20",
                        0),
                finding(
                        GOOD,
                        1,
                        FindingState.VERIFIED,
                        "2026-10-10T23:59:59",
                        "2026-10-09T16:00",
                        "2026-10-12T10:00",
                        0),
                finding(
                        GOOD,
                        5,
                        FindingState.VERIFIED,
                        "2026-10-10T23:59:59",
                        "2026-10-09T16:00",
                        "2026-10-12T10:00",
                        0)));
        verified(GOOD, "2026-10-13T17:30", "2026-10-12T10:00");
        lookBacks.add(GOOD, "T-900", UNIT, List.of(lookBack(0, "2026-10-19"), lookBack(1, "2026-11-11")));
        lookBacks.update(GOOD, done(0, "2026-10-19", "2026-10-21T17:30", LookBackResult.HOLDS));
        lookBacks.update(GOOD, done(1, "2026-11-11", "2026-11-14T09:00", LookBackResult.RELAPSED));
    }

    /** A rejected one verified too late, an open one, and a cancelled one that never counts; and a clean visit. */
    private void worseCases() {
        inspected(BAD, "2026-10-08T09:00");
        findings.add(List.of(
                finding(
                        BAD,
                        1,
                        FindingState.VERIFIED,
                        "2026-10-13T23:59:59",
                        "2026-10-16T09:00",
                        "2026-10-20T09:00",
                        1),
                finding(BAD, 2, FindingState.REJECTED, "2026-10-13T23:59:59", null, null, 1),
                finding(BAD, 3, FindingState.CANCELLED, "2026-10-13T23:59:59", null, null, 0)));
        verified(BAD, "2026-10-16T17:30", "2026-10-20T09:00");
        inspected(CLEAN, "2026-10-09T09:00");
    }

    @Test
    void scenarioS1CountsOneOfOneInSeptemberAndTwoOfTwoInOctober() {
        assertThat(fraction(Indicator.RECTIFICATION_RATE, SEPTEMBER)).isEqualTo(new Fraction(1, 1));
        assertThat(fraction(Indicator.RECTIFICATION_RATE, OCTOBER)).isEqualTo(new Fraction(2, 2));
        assertThat(fraction(Indicator.ON_TIME_RATE, SEPTEMBER)).isEqualTo(new Fraction(1, 1));
        assertThat(fraction(Indicator.ON_TIME_RATE, OCTOBER)).isEqualTo(new Fraction(2, 2));
        assertThat(fraction(Indicator.FIRST_PASS_RATE, OCTOBER)).isEqualTo(new Fraction(2, 2));
        assertThat(fraction(Indicator.VERIFICATION_PUNCTUALITY, OCTOBER)).isEqualTo(new Fraction(2, 2));
        assertThat(fraction(Indicator.BREACH_RATE, SEPTEMBER)).isEqualTo(new Fraction(1, 1));
    }

    @Test
    void lookBacksCountWhenPlannedAndRelapsesWhenDone() {
        var november = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

        assertThat(fraction(Indicator.LOOK_BACK_COMPLETION, OCTOBER)).isEqualTo(new Fraction(1, 1));
        assertThat(fraction(Indicator.LOOK_BACK_COMPLETION, november)).isEqualTo(new Fraction(0, 1));
        assertThat(fraction(Indicator.RELAPSE_RATE, OCTOBER)).isEqualTo(new Fraction(0, 1));
        assertThat(fraction(Indicator.RELAPSE_RATE, november)).isEqualTo(new Fraction(1, 1));
    }

    @Test
    void whatIsLateRejectedOrOpenLowersTheRatesAndWhatIsCancelledDoesNot() {
        worseCases();

        assertThat(fraction(Indicator.RECTIFICATION_RATE, OCTOBER)).isEqualTo(new Fraction(3, 4));
        assertThat(fraction(Indicator.ON_TIME_RATE, OCTOBER)).isEqualTo(new Fraction(2, 4));
        assertThat(fraction(Indicator.FIRST_PASS_RATE, OCTOBER)).isEqualTo(new Fraction(2, 3));
        assertThat(fraction(Indicator.VERIFICATION_PUNCTUALITY, OCTOBER)).isEqualTo(new Fraction(2, 4));
        assertThat(fraction(Indicator.BREACH_RATE, OCTOBER)).isEqualTo(new Fraction(1, 2));
    }

    @Test
    void everyNumberUnfoldsToTheCasesBehindIt() {
        worseCases();

        assertThat(indicators.counted(question(Indicator.RECTIFICATION_RATE, OCTOBER, Set.of(UNIT)), 10, 0))
                .containsExactly(
                        new CountedCase(GOOD.value(), "T-900", 1, true),
                        new CountedCase(GOOD.value(), "T-900", 5, true),
                        new CountedCase(BAD.value(), "T-900", 1, true),
                        new CountedCase(BAD.value(), "T-900", 2, false));
        assertThat(indicators.counted(question(Indicator.BREACH_RATE, OCTOBER, Set.of(UNIT)), 1, 1))
                .containsExactly(new CountedCase(CLEAN.value(), "T-900", null, false));
    }

    @Test
    void otherUnitsAreNotCountedAndAllUnitsTogetherAre() {
        for (var indicator : Indicator.values()) {
            assertThat(indicators.fraction(question(indicator, OCTOBER, Set.of("-"))))
                    .isEqualTo(new Fraction(0, 0));
            assertThat(indicators.fraction(question(indicator, OCTOBER, null)).denominator())
                    .isGreaterThanOrEqualTo(fraction(indicator, OCTOBER).denominator());
        }
    }

    private Fraction fraction(Indicator indicator, Period period) {
        return indicators.fraction(question(indicator, period, Set.of(UNIT)));
    }

    private static IndicatorQuestion question(Indicator indicator, Period period, Set<String> units) {
        return new IndicatorQuestion(indicator, period, units);
    }

    private void inspected(CaseNumber number, String entered) {
        var plan = new Plan(
                "T-900",
                UNIT,
                InspectionSource.ROUND,
                "EPI-1",
                1,
                LocalDate.of(2026, 9, 30),
                true,
                "检查",
                null,
                "li.officer1",
                at(entered));
        var visit = new OnSite(at(entered), "li.officer1", false);
        inspections.add(new Inspection(number, plan, Stage.RECTIFYING, 0, visit, null, false, null, null, 0));
    }

    private static Finding finding(
            CaseNumber number,
            int itemNo,
            FindingState state,
            String due,
            String submitted,
            String verified,
            int rejected) {
        var found = new Found(number, "T-900", itemNo, "检查项", Severity.MAJOR, "问题描述文字", null, at(due));
        var course =
                new Course(state, null, at(due), at(due), at(submitted), at(verified), null, rejected, false, false);
        return new Finding(0, found, course, 0);
    }

    /** All findings of a case that were ordered are verified together. */
    private void verified(CaseNumber number, String due, String done) {
        for (var finding : findings.ofCase(number)) {
            if (finding.course().state() == FindingState.CORRECTED_ON_SITE) {
                continue;
            }
            rectifications.expect(List.of(new Verification(finding.id(), 1, at(due), null, null, null, null)));
            if (finding.course().state() != FindingState.CANCELLED) {
                rectifications.complete(
                        List.of(new Verification(finding.id(), 1, at(due), true, null, "li.officer1", at(done))));
            }
        }
    }

    private static LookBack lookBack(int index, String day) {
        return new LookBack(
                index,
                1,
                LocalDate.parse(day),
                at(LocalDate.parse(day).plusDays(2) + "T17:30"),
                LookBackResult.PLANNED,
                null,
                null,
                null,
                List.of(new LookBackItem(new ItemKey("EPI-1", 1, 1), true, null, null)));
    }

    private static LookBack done(int index, String day, String doneAt, LookBackResult result) {
        var planned = lookBack(index, day);
        return new LookBack(
                index,
                1,
                planned.plannedOn(),
                planned.dueAt(),
                result,
                at(doneAt),
                "li.officer1",
                null,
                planned.items());
    }

    private static Instant at(String local) {
        return local == null
                ? null
                : LocalDateTime.parse(local).atZone(DistrictTime.ZONE).toInstant();
    }
}
