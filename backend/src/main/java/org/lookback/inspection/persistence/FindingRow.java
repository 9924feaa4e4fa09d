package org.lookback.inspection.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Course;
import org.lookback.inspection.Finding;
import org.lookback.inspection.FindingState;
import org.lookback.inspection.Found;
import org.lookback.venue.Severity;

/** A row of table {@code finding}. */
record FindingRow(
        long id,
        String caseNo,
        int itemNo,
        int relapseNo,
        String venueCode,
        Severity severity,
        String itemText,
        String description,
        @Nullable String legalBasis,
        Instant foundAt,
        FindingState state,
        @Nullable String stateReason,
        @Nullable Instant dueAt,
        @Nullable Instant roundDueAt,
        @Nullable Instant submittedAt,
        @Nullable Instant verifiedAt,
        @Nullable Instant referredAt,
        int rejectCount,
        boolean late,
        boolean forced,
        int version) {

    static FindingRow of(Finding finding) {
        var found = finding.found();
        var course = finding.course();
        return new FindingRow(
                finding.id(),
                found.number().value(),
                found.itemNo(),
                found.relapse(),
                found.venueCode(),
                found.severity(),
                found.itemText(),
                found.description(),
                found.legalBasis(),
                found.foundAt(),
                course.state(),
                course.reason(),
                course.dueAt(),
                course.roundDueAt(),
                course.submittedAt(),
                course.verifiedAt(),
                course.referredAt(),
                course.rejectCount(),
                course.late(),
                course.forced(),
                finding.version());
    }

    Finding toFinding() {
        return new Finding(
                id,
                new Found(
                        new CaseNumber(caseNo),
                        venueCode,
                        itemNo,
                        itemText,
                        severity,
                        description,
                        legalBasis,
                        foundAt,
                        relapseNo),
                new Course(
                        state,
                        stateReason,
                        dueAt,
                        roundDueAt,
                        submittedAt,
                        verifiedAt,
                        referredAt,
                        rejectCount,
                        late,
                        forced),
                version);
    }
}
