package org.lookback.card.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.CardStage;
import org.lookback.card.ConditionLine;
import org.lookback.card.PastBreach;
import org.lookback.inspection.ServiceWay;
import org.lookback.venue.CreditClass;

/** Everything a form or a person needs to see of one card. @param missing what stands between it and its next step */
record CardPage(
        CardLine line,
        String caseNo,
        int seq,
        boolean repeated,
        CardStage stage,
        String stageLabel,
        String leadUnit,
        String leadUnitName,
        String subdistrict,
        String subdistrictName,
        VenuePart venue,
        List<ProposalPart> proposals,
        List<CardItemPart> items,
        @Nullable RulingPart approval,
        @Nullable ArrangementPart arrangement,
        @Nullable ServicePart service,
        InterviewPart.Course interviewing,
        List<InterviewPart> interviews,
        CardTestPart test,
        List<ConditionLine> conditions,
        List<String> missing,
        @Nullable RulingPart removal,
        @Nullable DownPart down,
        List<LookBackPart> lookBacks,
        List<EarlierPart> earlierCards,
        List<PastBreach> history) {

    record VenuePart(
            String code,
            String name,
            @Nullable String address,
            @Nullable CreditClass creditClass,
            String statusLabel) {}

    record ProposalPart(
            String sourceCase,
            String reason,
            @Nullable String evidenceNote,
            String by,
            String byName,
            OffsetDateTime at) {}

    record RulingPart(boolean approved, @Nullable String reason, String by, String byName, OffsetDateTime at) {}

    /** @param at when it was last changed */
    record ArrangementPart(
            OffsetDateTime interviewAt,
            String interviewPlace,
            OffsetDateTime testAt,
            String postedPlace,
            String byName,
            OffsetDateTime at) {}

    /** Names of people of the venue masked. */
    record ServicePart(
            OffsetDateTime servedAt,
            ServiceWay serviceWay,
            String serviceWayLabel,
            @Nullable String receivedBy,
            @Nullable String witness,
            @Nullable String remark,
            String byName,
            List<String> photos) {}

    record DownPart(OffsetDateTime at, @Nullable String remark, String byName, List<String> photos) {}

    record LookBackPart(
            int index, LocalDate plannedOn, @Nullable OffsetDateTime doneAt, @Nullable String resultLabel) {}

    /** Another card of the venue. @param counted false if it was withdrawn */
    record EarlierPart(
            String caseNo,
            int seq,
            OffsetDateTime since,
            @Nullable OffsetDateTime liftedAt,
            @Nullable String liftedLabel,
            boolean counted) {}
}
