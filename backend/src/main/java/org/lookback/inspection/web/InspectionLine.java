package org.lookback.inspection.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.Inspection;
import org.lookback.inspection.InspectionSource;
import org.lookback.inspection.MeasureKind;
import org.lookback.inspection.Stage;

/** An inspection in a list. */
record InspectionLine(
        String caseNo,
        String venueCode,
        String leadUnit,
        InspectionSource source,
        String matter,
        LocalDate plannedOn,
        Stage state,
        String stateLabel,
        @Nullable OffsetDateTime enteredAt,
        @Nullable MeasureKind measure,
        boolean relapsed,
        @Nullable String outcome,
        @Nullable OffsetDateTime closedAt) {

    static InspectionLine of(Inspection inspection) {
        var plan = inspection.plan();
        var visit = inspection.onSite();
        var measure = inspection.measure();
        return new InspectionLine(
                inspection.number().value(),
                plan.venueCode(),
                plan.leadUnit(),
                plan.source(),
                plan.matter(),
                plan.plannedOn(),
                inspection.stage(),
                inspection.stage().label(),
                visit == null ? null : Local.of(visit.enteredAt()),
                measure == null ? null : measure.kind(),
                inspection.relapsed(),
                inspection.outcome(),
                Local.orNull(inspection.closedAt()));
    }
}
