package org.lookback.flag;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.venue.Breach;
import org.lookback.venue.BreachState;
import org.lookback.venue.Mark;
import org.lookback.venue.Severity;
import org.lookback.venue.UpheldComplaint;
import org.lookback.venue.VenueStatus;
import org.lookback.venue.Visit;
import org.lookback.venue.VisitResult;

/** What a venue's record must show before a red flag is given, each with its reason. [B3] */
final class Criteria {

    private static final String LOOK_BACK = "look-back";

    private Criteria() {}

    /** The last inspections were clean; a shut door is none, and a look-back that held is only part of one. */
    static Criterion clean(int needed, List<Visit> newestFirst) {
        var inspections = newestFirst.stream()
                .filter(visit -> visit.result() != VisitResult.NO_ACCESS)
                .filter(visit -> !visit.kind().equals(LOOK_BACK) || visit.result() == VisitResult.FINDINGS)
                .limit(needed)
                .toList();
        var label = "最近%d次检查未发现问题".formatted(needed);
        var unclean = inspections.stream()
                .filter(visit -> visit.result() != VisitResult.CLEAN)
                .findFirst();
        if (unclean.isPresent()) {
            var visit = unclean.get();
            var sentence = "%s检查%s发现问题%d项，最近%d次检查须均未发现问题。"
                    .formatted(
                            visit.visitedOn(),
                            inCase(visit.caseNo()),
                            visit.breaches().size(),
                            needed);
            return new Criterion("CLEAN", label, false, sentence, visit.caseNo());
        }
        var days = inspections.stream()
                .map(visit -> visit.visitedOn() + inCase(visit.caseNo()))
                .collect(Collectors.joining("、"));
        if (inspections.size() < needed) {
            var had = inspections.isEmpty() ? "没有检查记录" : "只有%d次检查记录（%s）".formatted(inspections.size(), days);
            return new Criterion("CLEAN", label, false, "%s，须有最近%d次检查且均未发现问题。".formatted(had, needed), null);
        }
        var sentence = "最近%d次检查（%s）均未发现问题。".formatted(needed, days);
        return new Criterion("CLEAN", label, true, sentence, inspections.get(0).caseNo());
    }

    /** No major or critical breach in the window; cancelled ones never happened. */
    static Criterion noMajor(int days, LocalDate asOf, List<Visit> visits) {
        var from = asOf.minusDays(days);
        var label = "%d天内没有较重以上问题".formatted(days);
        var found = visits.stream()
                .flatMap(visit -> visit.breaches().stream())
                .filter(breach -> breach.severity() != Severity.MINOR && breach.state() != BreachState.CANCELLED)
                .filter(breach -> !breach.foundOn().isBefore(from))
                .findFirst();
        return found.map(breach -> new Criterion("NO_MAJOR", label, false, major(breach, from), breach.caseNo()))
                .orElseGet(() -> new Criterion("NO_MAJOR", label, true, "%s以来没有发现较重以上问题。".formatted(from), null));
    }

    private static String major(Breach breach, LocalDate from) {
        return "%s发现%s%s，%s以来不得有较重以上问题。"
                .formatted(
                        breach.foundOn(),
                        breach.severity() == Severity.CRITICAL ? "重大隐患" : "较重问题",
                        inCase(breach.caseNo()),
                        from);
    }

    /** No card that counts hung there in the window. @param marks newest first */
    static Criterion noCard(int days, LocalDate asOf, List<Mark> marks) {
        var from = asOf.minusDays(days);
        var start = DistrictTime.at(from, LocalTime.MIDNIGHT);
        var label = "%d天内没有挂过黄牌".formatted(days);
        return marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.YELLOW_CARD && mark.counted())
                .filter(mark -> mark.liftedAt() == null || !mark.liftedAt().isBefore(start))
                .findFirst()
                .map(card -> new Criterion("NO_CARD", label, false, card(card, from), card.caseNo()))
                .orElseGet(() -> new Criterion("NO_CARD", label, true, "%s以来没有挂过黄牌。".formatted(from), null));
    }

    private static String card(Mark card, LocalDate from) {
        var hung = "%s挂黄牌（案件%s）".formatted(day(card.since()), card.caseNo());
        return card.liftedAt() == null
                ? "%s，至今在挂。".formatted(hung)
                : "%s，%s摘牌；%s以来不得挂过黄牌。".formatted(hung, day(card.liftedAt()), from);
    }

    /** @param upheld in the window, newest first */
    static Criterion noComplaint(int days, LocalDate asOf, List<UpheldComplaint> upheld) {
        var from = asOf.minusDays(days);
        var label = "%d天内没有查实的投诉".formatted(days);
        if (upheld.isEmpty()) {
            return new Criterion("NO_COMPLAINT", label, true, "%s以来没有查实的投诉。".formatted(from), null);
        }
        var newest = upheld.get(0);
        var sentence = "%s有查实的投诉（%s），%s以来不得有查实的投诉。".formatted(newest.upheldOn(), newest.caseNo(), from);
        return new Criterion("NO_COMPLAINT", label, false, sentence, newest.caseNo());
    }

    static Criterion open(VenueStatus status) {
        var sentence = status == VenueStatus.ACTIVE
                ? "场所在营。"
                : "场所现为“%s”，在营的场所才能授旗；如已恢复营业，请先更正场所状态。".formatted(status.label());
        return new Criterion("OPEN", "场所在营", status == VenueStatus.ACTIVE, sentence, null);
    }

    /** @param other case of another flag that runs or hangs there */
    static Criterion noOtherFlag(@Nullable String other) {
        var sentence = other == null ? "没有在办或在挂的红旗。" : "该场所已有在办或在挂的红旗（案件%s）。".formatted(other);
        return new Criterion("NO_OTHER_FLAG", "没有在办或在挂的红旗", other == null, sentence, other);
    }

    private static LocalDate day(Instant at) {
        return DistrictTime.dayOf(at);
    }

    private static String inCase(@Nullable String caseNo) {
        return caseNo == null ? "" : "（案件%s）".formatted(caseNo);
    }
}
