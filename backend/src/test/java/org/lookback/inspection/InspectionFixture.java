package org.lookback.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.Severity;

/** Inspections as tests need them. */
final class InspectionFixture {

    static final CaseNumber NUMBER = new CaseNumber("INS-20260930-000001");
    static final Instant VISIT = time("2026-09-30T10:20");
    static final Instant NOW = time("2026-09-30T11:05");
    static final String RECORDER = "li.officer1";
    static final String REVIEWER = "wang.market.reviewer";

    /** 1 MINOR, 2 MAJOR, 3 CRITICAL. */
    static final Checklist CHECKLIST = new Checklist(
            "T-1",
            1,
            "测试清单",
            List.of(
                    new ChecklistItem(1, "公示提示", Severity.MINOR, null),
                    new ChecklistItem(2, "人员登记", Severity.MAJOR, "登记要求"),
                    new ChecklistItem(3, "安全出口", Severity.CRITICAL, null)));

    private InspectionFixture() {}

    static Instant time(String local) {
        return LocalDateTime.parse(local).atZone(DistrictTime.ZONE).toInstant();
    }

    static Plan plan() {
        return new Plan(
                "V009",
                "market-reg",
                InspectionSource.SPECIAL,
                "T-1",
                1,
                LocalDate.of(2026, 9, 30),
                true,
                "专项检查",
                null,
                "wang.market.reviewer",
                time("2026-09-30T08:30"));
    }

    static Inspection planned() {
        return Inspection.planned(NUMBER, plan());
    }

    static Inspection assigned() {
        return planned().assigned();
    }

    static Inspection withFindings() {
        return assigned().entered(new OnSite(VISIT, RECORDER, false), false);
    }

    static Inspection decided(MeasureKind kind) {
        return withFindings().decided(measure(kind));
    }

    static Inspection approved(MeasureKind kind) {
        return decided(kind).approved(measure(kind));
    }

    static Inspection rectifying() {
        return approved(MeasureKind.WARNING).served();
    }

    static Measure measure(MeasureKind kind) {
        return new Measure(kind, OrderTrack.MAJOR, "初次发现较重问题", null, null);
    }

    static Found found(int itemNo, Severity severity) {
        return new Found(NUMBER, "V009", itemNo, "检查项" + itemNo, severity, "现场情况描述", null, VISIT);
    }

    static Finding open(Severity severity) {
        return Finding.open(found(2, severity));
    }

    static Finding ordered() {
        return open(Severity.MAJOR).ordered(time("2026-10-10T23:59:59"));
    }

    /** A record that passes; tests change what they are about. */
    static VisitRecord visit(VisitItem... items) {
        return visit("2026-09-30T10:20", "2026-09-30T11:00", true, null, null, items);
    }

    static VisitRecord visit(
            String entered, String left, boolean signed, String refusalReason, String witness, VisitItem... items) {
        return new VisitRecord(
                VisitOutcome.ENTERED,
                entered == null ? null : LocalDateTime.parse(entered),
                left == null ? null : LocalDateTime.parse(left),
                "陪同人",
                "无异议",
                signed,
                refusalReason,
                witness,
                false,
                null,
                List.of(items),
                null);
    }

    static VisitItem[] allPass(Checklist checklist) {
        return checklist.items().stream().map(item -> pass(item.itemNo())).toArray(VisitItem[]::new);
    }

    /** All of the checklist pass but these. */
    static VisitItem[] allPassBut(Checklist checklist, VisitItem... failed) {
        return IntStream.range(0, checklist.items().size())
                .mapToObj(index -> {
                    var itemNo = checklist.items().get(index).itemNo();
                    for (var item : failed) {
                        if (item.itemNo() == itemNo) {
                            return item;
                        }
                    }
                    return pass(itemNo);
                })
                .toArray(VisitItem[]::new);
    }

    static VisitItem pass(int itemNo) {
        return new VisitItem(itemNo, ItemResult.PASS, null, false, null, null, null);
    }

    static VisitItem fail(int itemNo, String description, List<String> photos) {
        return new VisitItem(itemNo, ItemResult.FAIL, description, false, null, photos, null);
    }

    static VisitItem fixed(int itemNo, List<String> before, List<String> after) {
        return new VisitItem(itemNo, ItemResult.FAIL, "当场已经改正的问题", true, null, before, after);
    }
}
