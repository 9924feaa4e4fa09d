package org.lookback.joint.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.inspection.Finding;
import org.lookback.joint.JointInspection;
import org.lookback.joint.JointState;
import org.lookback.venue.Severity;

/** A joint inspection as clients see it. */
record JointPage(
        String caseNo,
        String venueCode,
        String venueName,
        String leadUnit,
        String leadUnitName,
        LocalDate plannedOn,
        String reason,
        @Nullable String note,
        JointState state,
        String stateLabel,
        @Nullable OffsetDateTime enteredAt,
        @Nullable OffsetDateTime leftAt,
        @Nullable String summary,
        @Nullable OffsetDateTime closedAt,
        List<Body> bodies) {

    /** @param signed its officers were inside and signed their record */
    record Body(
            String unit,
            String unitName,
            boolean lead,
            String checklistId,
            @Nullable String checklistName,
            @Nullable String inspectionNo,
            @Nullable String stateLabel,
            List<String> officers,
            boolean signed,
            @Nullable OffsetDateTime enteredAt,
            @Nullable OffsetDateTime leftAt,
            List<FindingLine> findings,
            @Nullable String outReason,
            @Nullable OffsetDateTime outAt) {}

    record FindingLine(
            String reference, int itemNo, String itemText, Severity severity, String description, String state) {

        static FindingLine of(Finding finding) {
            var found = finding.found();
            return new FindingLine(
                    found.reference(),
                    found.itemNo(),
                    found.itemText(),
                    found.severity(),
                    found.description(),
                    finding.course().state().name());
        }
    }

    static JointPage of(JointInspection joint, String venueName, String leadName, List<Body> bodies) {
        return new JointPage(
                joint.caseNo(),
                joint.venueCode(),
                venueName,
                joint.leadUnit(),
                leadName,
                joint.plannedOn(),
                joint.reason(),
                joint.note(),
                joint.state(),
                joint.state().label(),
                local(joint.enteredAt()),
                local(joint.leftAt()),
                joint.summary(),
                local(joint.closedAt()),
                bodies);
    }

    static @Nullable OffsetDateTime local(@Nullable Instant at) {
        return at == null ? null : at.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }
}
