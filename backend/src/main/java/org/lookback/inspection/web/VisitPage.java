package org.lookback.inspection.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.SiteVisit;
import org.lookback.inspection.VisitOutcome;

/** The record of a visit; the name of who went along is masked (C6). */
record VisitPage(
        int attempt,
        VisitOutcome outcome,
        String outcomeLabel,
        @Nullable OffsetDateTime enteredAt,
        @Nullable OffsetDateTime leftAt,
        @Nullable String accompaniedBy,
        @Nullable String statement,
        boolean signed,
        @Nullable String refusalReason,
        String recordedBy,
        OffsetDateTime recordedAt) {

    static VisitPage of(SiteVisit visit, @Nullable String maskedName) {
        return new VisitPage(
                visit.attempt(),
                visit.outcome(),
                visit.outcome().label(),
                Local.orNull(visit.enteredAt()),
                Local.orNull(visit.leftAt()),
                maskedName,
                visit.statement(),
                visit.signed(),
                visit.refusalReason(),
                visit.recordedBy(),
                Local.of(visit.recordedAt()));
    }
}
