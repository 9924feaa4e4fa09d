package org.lookback.rates;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How the rates of a month are reckoned. Never changed: another version begins in a later month, so that every past month can be
 * recomputed with its own rules. (B5.6)
 *
 * @param effectiveFrom first day of the month from which it holds
 * @param partlySolved how much a partly solved case counts as solved: 0, or 0.5 as an option
 * @param countChildren merged cases count beside their parents
 * @param smallBase below so many cases a figure is marked as resting on few
 */
public record RateDefinition(
        int version,
        String name,
        LocalDate effectiveFrom,
        Weights weights,
        BigDecimal partlySolved,
        SatisfactionScale scale,
        boolean countChildren,
        int smallBase,
        Bands bands,
        Instant createdAt,
        String createdBy) {}
