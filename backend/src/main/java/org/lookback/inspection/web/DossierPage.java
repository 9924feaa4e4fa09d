package org.lookback.inspection.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.CardProposal;
import org.lookback.inspection.Checklist;
import org.lookback.inspection.InspectionSource;
import org.lookback.inspection.MeasureKind;
import org.lookback.inspection.Recusal;
import org.lookback.inspection.Referral;
import org.lookback.inspection.ServiceWay;
import org.lookback.inspection.Stage;
import org.lookback.venue.CreditClass;
import org.lookback.venue.VenueStatus;

/** Everything a form or a person needs to see of one inspection. */
record DossierPage(
        String caseNo,
        Stage state,
        String stateLabel,
        @Nullable String outcome,
        String leadUnit,
        InspectionSource source,
        String sourceLabel,
        String matter,
        @Nullable String note,
        LocalDate plannedOn,
        boolean unannounced,
        VenuePage venue,
        Checklist checklist,
        List<OfficerPage> officers,
        List<VisitPage> visits,
        List<Recusal> recusals,
        List<FindingPage> findings,
        @Nullable MeasureKind measure,
        @Nullable String measureLabel,
        @Nullable String measureReason,
        @Nullable Integer termDays,
        @Nullable OrderPage order,
        @Nullable Referral referral,
        @Nullable CardProposal cardProposal,
        List<LookBackPage> lookBacks,
        boolean relapsed,
        HistoryPage history) {

    record VenuePage(
            String code,
            String name,
            @Nullable String address,
            String category,
            @Nullable CreditClass creditClass,
            VenueStatus status,
            String statusLabel) {}

    /** @param phase INSPECT, VERIFY_… or LOOK_BACK_n */
    record OfficerPage(String id, String name, String credentialNo, String phase) {}

    record OrderPage(
            OffsetDateTime servedAt,
            ServiceWay serviceWay,
            String serviceWayLabel,
            @Nullable String receivedBy,
            @Nullable String remark,
            String servedBy) {}

    /** The venue's past without this case. */
    record HistoryPage(
            int windowDays,
            int breachesInWindow,
            boolean majorInWindow,
            boolean lateOrRejected,
            @Nullable LocalDate lastFoundOn,
            int activeCards,
            int breachCount,
            int openBreachCount,
            @Nullable LocalDate lastVisitOn) {}
}
