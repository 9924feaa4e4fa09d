package org.lookback.card.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.card.CardStage;

/** A card as lists show it. @param days it has hung, up to today or until it came off; null before */
record CardLine(
        String caseNo,
        String venueCode,
        String venueName,
        int seq,
        boolean repeated,
        CardStage stage,
        String stageLabel,
        @Nullable String endLabel,
        boolean active,
        String leadUnit,
        String subdistrict,
        int items,
        @Nullable OffsetDateTime servedAt,
        @Nullable OffsetDateTime downAt,
        @Nullable Long days) {}
