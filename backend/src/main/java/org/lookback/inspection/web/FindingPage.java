package org.lookback.inspection.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.EvidencePlace;
import org.lookback.inspection.Finding;
import org.lookback.inspection.FindingState;
import org.lookback.inspection.Phase;
import org.lookback.inspection.RectificationReport;
import org.lookback.inspection.Verification;
import org.lookback.venue.Severity;

/** A finding with everything that was done about it. @param dueAt the term that runs now, or ran last */
record FindingPage(
        long id,
        int itemNo,
        String itemText,
        Severity severity,
        String description,
        @Nullable String legalBasis,
        FindingState state,
        String stateLabel,
        @Nullable String stateReason,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime orderDueAt,
        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime verifiedAt,
        int rejectCount,
        boolean late,
        boolean toRectify,
        boolean toVerify,
        List<String> evidence,
        List<String> afterEvidence,
        List<ReportPage> reports,
        List<VerificationPage> verifications) {

    record ReportPage(int round, String cause, String measureTaken, OffsetDateTime reportedAt, List<String> evidence) {}

    record VerificationPage(
            int round,
            OffsetDateTime dueAt,
            @Nullable Boolean passed,
            @Nullable String reason,
            @Nullable OffsetDateTime verifiedAt,
            List<String> evidence) {}

    static FindingPage of(Finding finding, Dossier dossier) {
        var found = finding.found();
        var course = finding.course();
        var itemNo = found.itemNo();
        return new FindingPage(
                finding.id(),
                itemNo,
                found.itemText(),
                found.severity(),
                found.description(),
                found.legalBasis(),
                course.state(),
                course.state().label(),
                course.reason(),
                Local.orNull(course.roundDueAt() == null ? course.dueAt() : course.roundDueAt()),
                Local.orNull(course.dueAt()),
                Local.orNull(course.submittedAt()),
                Local.orNull(course.verifiedAt()),
                course.rejectCount(),
                course.late(),
                finding.isToRectify(),
                finding.isToVerify(),
                photos(dossier, "FOUND", itemNo),
                photos(dossier, "AFTER", itemNo),
                dossier.reports().stream()
                        .filter(report -> report.findingId() == finding.id())
                        .map(report -> report(report, dossier, finding))
                        .toList(),
                dossier.verifications().stream()
                        .filter(verification -> verification.findingId() == finding.id())
                        .map(verification -> verification(verification, dossier, finding))
                        .toList());
    }

    private static ReportPage report(RectificationReport report, Dossier dossier, Finding finding) {
        return new ReportPage(
                report.round(),
                report.cause(),
                report.measureTaken(),
                Local.of(report.reportedAt()),
                photos(
                        dossier,
                        Phase.report(finding, report.round()),
                        finding.found().itemNo()));
    }

    private static VerificationPage verification(Verification verification, Dossier dossier, Finding finding) {
        return new VerificationPage(
                verification.round(),
                Local.of(verification.dueAt()),
                verification.passed(),
                verification.reason(),
                Local.orNull(verification.verifiedAt()),
                photos(
                        dossier,
                        Phase.verify(finding, verification.round()),
                        finding.found().itemNo()));
    }

    private static List<String> photos(Dossier dossier, String purpose, int itemNo) {
        return dossier.evidence().stream()
                .filter(place -> place.purpose().equals(purpose) && place.itemNo() == itemNo)
                .map(EvidencePlace::evidenceId)
                .toList();
    }
}
