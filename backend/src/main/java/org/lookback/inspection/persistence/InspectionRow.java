package org.lookback.inspection.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Inspection;
import org.lookback.inspection.InspectionSource;
import org.lookback.inspection.Measure;
import org.lookback.inspection.MeasureKind;
import org.lookback.inspection.OnSite;
import org.lookback.inspection.OrderTrack;
import org.lookback.inspection.Plan;
import org.lookback.inspection.Stage;

/** A row of table {@code inspection}. */
record InspectionRow(
        String caseNo,
        String venueCode,
        String leadUnit,
        InspectionSource source,
        String checklistId,
        int checklistVersion,
        LocalDate plannedOn,
        boolean unannounced,
        String matter,
        @Nullable String note,
        String plannedBy,
        Instant plannedAt,
        Stage stage,
        int noAccessCount,
        @Nullable Instant enteredAt,
        @Nullable String recordedBy,
        boolean refusedToCooperate,
        @Nullable MeasureKind measure,
        @Nullable OrderTrack orderTrack,
        @Nullable String measureReason,
        @Nullable Integer termDays,
        @Nullable String approvedBy,
        boolean relapsed,
        @Nullable String outcome,
        @Nullable Instant closedAt,
        int version) {

    static InspectionRow of(Inspection inspection) {
        var plan = inspection.plan();
        var visit = inspection.onSite();
        var measure = inspection.measure();
        return new InspectionRow(
                inspection.number().value(),
                plan.venueCode(),
                plan.leadUnit(),
                plan.source(),
                plan.checklistId(),
                plan.checklistVersion(),
                plan.plannedOn(),
                plan.unannounced(),
                plan.matter(),
                plan.note(),
                plan.plannedBy(),
                plan.plannedAt(),
                inspection.stage(),
                inspection.noAccessCount(),
                visit == null ? null : visit.enteredAt(),
                visit == null ? null : visit.recordedBy(),
                visit != null && visit.refusedToCooperate(),
                measure == null ? null : measure.kind(),
                measure == null ? null : measure.track(),
                measure == null ? null : measure.reason(),
                measure == null ? null : measure.termDays(),
                measure == null ? null : measure.approvedBy(),
                inspection.relapsed(),
                inspection.outcome(),
                inspection.closedAt(),
                inspection.version());
    }

    Inspection toInspection() {
        return new Inspection(
                new CaseNumber(caseNo),
                new Plan(
                        venueCode,
                        leadUnit,
                        source,
                        checklistId,
                        checklistVersion,
                        plannedOn,
                        unannounced,
                        matter,
                        note,
                        plannedBy,
                        plannedAt),
                stage,
                noAccessCount,
                enteredAt == null || recordedBy == null ? null : new OnSite(enteredAt, recordedBy, refusedToCooperate),
                measure == null || orderTrack == null || measureReason == null
                        ? null
                        : new Measure(measure, orderTrack, measureReason, termDays, approvedBy),
                relapsed,
                outcome,
                closedAt,
                version);
    }
}
