package org.lookback.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lookback.venue.Breach;
import org.lookback.venue.BreachState;
import org.lookback.venue.Mark;
import org.lookback.venue.Severity;
import org.lookback.venue.UpheldComplaint;
import org.lookback.venue.VenueStatus;
import org.lookback.venue.Visit;
import org.lookback.venue.VisitResult;
import org.lookback.venue.VisitSource;

/** Each criterion of a red flag, met and not met, with its sentence; nominated on Monday 15 June 2026. */
class CriteriaTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final Visit MARCH = clean("2026-03-02", "INS-20260302-000001");
    private static final Visit JUNE = clean("2026-06-08", "INS-20260608-000001");

    @Test
    void theLastTwoInspectionsWereClean() {
        var met = Criteria.clean(2, List.of(JUNE, MARCH));
        assertThat(met.met()).isTrue();
        assertThat(met.sentence())
                .isEqualTo("最近2次检查（2026-06-08（案件INS-20260608-000001）、2026-03-02（案件INS-20260302-000001））均未发现问题。");
    }

    @Test
    void oneInspectionIsNotEnough() {
        var criterion = Criteria.clean(2, List.of(JUNE));
        assertThat(criterion.met()).isFalse();
        assertThat(criterion.sentence()).startsWith("只有1次检查记录（2026-06-08");
        assertThat(Criteria.clean(2, List.of()).sentence()).startsWith("没有检查记录");
    }

    @Test
    void aMinorProblemAtOneOfThemIsTooMuchAndTheCaseIsNamed() {
        var found = visit("2026-06-08", VisitResult.FINDINGS, "inspection", Severity.MINOR, BreachState.CORRECTED);
        var criterion = Criteria.clean(2, List.of(found, MARCH));
        assertThat(criterion.met()).isFalse();
        assertThat(criterion.sentence()).isEqualTo("2026-06-08检查（案件INS-20260608-000002）发现问题1项，最近2次检查须均未发现问题。");
        assertThat(criterion.sourceCase()).isEqualTo("INS-20260608-000002");
    }

    @Test
    void aShutDoorIsNoInspectionAndALookBackThatHeldIsOnlyPartOfOne() {
        var shut = visit("2026-06-10", VisitResult.NO_ACCESS, "inspection", null, null);
        var held = visit("2026-06-09", VisitResult.CLEAN, "look-back", null, null);
        assertThat(Criteria.clean(2, List.of(shut, held, JUNE)).met()).isFalse();
        assertThat(Criteria.clean(2, List.of(shut, held, JUNE, MARCH)).met()).isTrue();
        var relapsed = visit("2026-06-09", VisitResult.FINDINGS, "look-back", Severity.MINOR, BreachState.OPEN);
        assertThat(Criteria.clean(2, List.of(relapsed, JUNE, MARCH)).met()).isFalse();
    }

    @Test
    void aMajorProblemOnTheNinetiethDayBeforeStillCounts() {
        var then = visit("2026-03-17", VisitResult.FINDINGS, "inspection", Severity.MAJOR, BreachState.CORRECTED);
        var criterion = Criteria.noMajor(90, DAY, List.of(then));
        assertThat(criterion.met()).isFalse();
        assertThat(criterion.sentence()).isEqualTo("2026-03-17发现较重问题（案件INS-20260317-000002），2026-03-17以来不得有较重以上问题。");
        assertThat(Criteria.noMajor(90, DAY.plusDays(1), List.of(then)).met()).isTrue();
    }

    @Test
    void minorAndCancelledProblemsAreNoMajorOnes() {
        var minor = visit("2026-06-01", VisitResult.FINDINGS, "inspection", Severity.MINOR, BreachState.OPEN);
        var cancelled = visit("2026-06-01", VisitResult.CLEAN, "inspection", Severity.MAJOR, BreachState.CANCELLED);
        assertThat(Criteria.noMajor(90, DAY, List.of(minor, cancelled)).sentence())
                .isEqualTo("2026-03-17以来没有发现较重以上问题。");
    }

    @Test
    void aCardOfThePastHalfYearCountsUnlessItWasWithdrawn() {
        var lifted = card("2025-11-01T02:00:00Z", "2025-12-17T02:00:00Z", true);
        var criterion = Criteria.noCard(180, DAY, List.of(lifted));
        assertThat(criterion.met()).isFalse();
        assertThat(criterion.sentence())
                .isEqualTo("2025-11-01挂黄牌（案件YC-20251101-000001），2025-12-17摘牌；2025-12-17以来不得挂过黄牌。");
        assertThat(Criteria.noCard(180, DAY.plusDays(1), List.of(lifted)).met()).isTrue();
        assertThat(Criteria.noCard(180, DAY, List.of(card("2026-06-01T02:00:00Z", "2026-06-02T02:00:00Z", false)))
                        .met())
                .isTrue();
        assertThat(Criteria.noCard(180, DAY, List.of(card("2026-06-01T02:00:00Z", null, true)))
                        .sentence())
                .isEqualTo("2026-06-01挂黄牌（案件YC-20251101-000001），至今在挂。");
    }

    @Test
    void anUpheldComplaintCounts() {
        var upheld = new UpheldComplaint("V004", "HOT-1", LocalDate.of(2026, 5, 2), "qin.supervisor1", Instant.EPOCH);
        var criterion = Criteria.noComplaint(90, DAY, List.of(upheld));
        assertThat(criterion.met()).isFalse();
        assertThat(criterion.sentence()).isEqualTo("2026-05-02有查实的投诉（HOT-1），2026-03-17以来不得有查实的投诉。");
        assertThat(Criteria.noComplaint(90, DAY, List.of()).met()).isTrue();
    }

    @Test
    void theVenueIsOpenAndHasNoOtherFlag() {
        assertThat(Criteria.open(VenueStatus.ACTIVE).met()).isTrue();
        assertThat(Criteria.open(VenueStatus.TEMP_CLOSED).sentence()).startsWith("场所现为“停业”");
        assertThat(Criteria.noOtherFlag(null).met()).isTrue();
        assertThat(Criteria.noOtherFlag("RF-20260101-000001").sentence()).contains("RF-20260101-000001");
    }

    private static Mark card(String since, @Nullable String lifted, boolean counted) {
        return new Mark(
                "YC-20251101-000001",
                "V004",
                Mark.Kind.YELLOW_CARD,
                1,
                Instant.parse(since),
                null,
                lifted == null ? null : Instant.parse(lifted),
                lifted == null ? null : "REMOVED",
                counted);
    }

    private static Visit clean(String day, String caseNo) {
        return new Visit(
                1,
                "V004",
                LocalDate.parse(day),
                VisitSource.LOOKBACK,
                caseNo + "#1",
                caseNo,
                "inspection",
                null,
                VisitResult.CLEAN,
                List.of());
    }

    private static Visit visit(
            String day, VisitResult result, String kind, @Nullable Severity severity, @Nullable BreachState state) {
        var on = LocalDate.parse(day);
        var caseNo = "INS-%s-000002".formatted(day.replace("-", ""));
        var breaches = severity == null || state == null
                ? List.<Breach>of()
                : List.of(new Breach(
                        1,
                        1,
                        "V004",
                        on,
                        VisitSource.LOOKBACK,
                        caseNo + "#1",
                        "EPI-1-1",
                        severity,
                        "未登记",
                        state,
                        null,
                        caseNo,
                        false,
                        0));
        return new Visit(2, "V004", on, VisitSource.LOOKBACK, caseNo + "#1", caseNo, kind, null, result, breaches);
    }
}
