package org.lookback.inspection.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.lookback.document.Facts;
import org.lookback.document.PaperTime;
import org.lookback.document.RectificationFields;
import org.lookback.document.Row;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.Finding;
import org.lookback.inspection.Phase;
import org.lookback.inspection.RectificationReport;
import org.lookback.inspection.Verification;
import org.springframework.stereotype.Component;

/** What the venue reports and what the officers found when they came back, the newest word about each finding. [D9] */
@Component
class RectificationOnPaper {

    private final Names names;

    RectificationOnPaper(Names names) {
        this.names = names;
    }

    Facts writeReport(Facts facts, Dossier dossier) {
        var newest = newest(dossier, dossier.reports(), RectificationReport::findingId, RectificationReport::round);
        var rows = newest.entrySet().stream()
                .map(entry -> reported(entry.getKey(), entry.getValue(), dossier))
                .toList();
        return venue(facts, dossier).rows(RectificationFields.REPORTED, rows);
    }

    private static Row reported(Finding finding, RectificationReport report, Dossier dossier) {
        var phase = Phase.report(finding, report.round());
        return row(finding)
                .put(RectificationFields.CAUSE, report.cause())
                .put(RectificationFields.DONE, report.measureTaken())
                .put(RectificationFields.REPORTED_AT, PaperTime.hour(report.reportedAt()))
                .put(
                        RectificationFields.PHOTOS,
                        Photos.count(dossier, phase, finding.found().itemNo()));
    }

    Facts writeOpinion(Facts facts, Dossier dossier) {
        var done = dossier.verifications().stream()
                .filter(verification -> verification.passed() != null)
                .toList();
        var newest = newest(dossier, done, Verification::findingId, Verification::round);
        var rows = newest.entrySet().stream()
                .map(entry -> verified(entry.getKey(), entry.getValue()))
                .toList();
        var phases = newest.entrySet().stream()
                .map(entry -> Phase.verify(
                        entry.getKey().found().severity(),
                        entry.getKey(),
                        entry.getValue().round()))
                .collect(Collectors.toSet());
        return venue(facts, dossier)
                .put(RectificationFields.OFFICERS, names.officers(dossier, phases))
                .put(RectificationFields.OPINION, opinion(newest))
                .rows(RectificationFields.VERIFIED, rows);
    }

    /** The word of the last round about each finding, in the order of the checklist. */
    private static <T> Map<Finding, T> newest(
            Dossier dossier, List<T> words, ToLongFunction<T> finding, ToIntFunction<T> round) {
        var newest = new LinkedHashMap<Finding, T>();
        for (var one : dossier.findings()) {
            words.stream()
                    .filter(word -> finding.applyAsLong(word) == one.id())
                    .max(Comparator.comparingInt(round))
                    .ifPresent(word -> newest.put(one, word));
        }
        return newest;
    }

    private static Row verified(Finding finding, Verification done) {
        var course = finding.course();
        var due = course.roundDueAt() == null ? course.dueAt() : course.roundDueAt();
        var at = done.verifiedAt();
        return row(finding)
                .put(RectificationFields.DUE, due == null ? null : PaperTime.hour(due))
                .put(RectificationFields.VERDICT, Boolean.TRUE.equals(done.passed()) ? "合格" : "不合格")
                .put(RectificationFields.REASON, done.reason())
                .put(RectificationFields.VERIFIED_AT, at == null ? null : PaperTime.hour(at));
    }

    private static String opinion(Map<Finding, Verification> newest) {
        var opinion = new StringBuilder();
        var passed = new ArrayList<String>();
        newest.forEach((finding, done) -> {
            var item = Integer.toString(finding.found().itemNo());
            if (Boolean.TRUE.equals(done.passed())) {
                passed.add(item);
                return;
            }
            var due = finding.course().roundDueAt();
            opinion.append("第%s项未整改到位，%s。"
                    .formatted(item, due == null ? "应当继续整改" : "应当在%s前完成整改并报告".formatted(PaperTime.hour(due))));
        });
        if (!passed.isEmpty()) {
            opinion.append("第%s项整改到位，予以销号。".formatted(String.join("、", passed)));
        }
        return opinion.toString();
    }

    private static Facts venue(Facts facts, Dossier dossier) {
        return facts.put(RectificationFields.VENUE, dossier.venue().name())
                .put(RectificationFields.ADDRESS, dossier.venue().address());
    }

    private static Row row(Finding finding) {
        return new Row()
                .put(RectificationFields.NO, Integer.toString(finding.found().itemNo()))
                .put(RectificationFields.PROBLEM, finding.found().description());
    }
}
