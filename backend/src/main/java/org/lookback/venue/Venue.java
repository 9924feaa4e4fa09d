package org.lookback.venue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One door that is inspected, e.g. {@code V009} 惠民小吃店; the person behind it is kept apart ({@link Owner}).
 *
 * @param breachCount breaches ever found here, without the cancelled ones
 */
public record Venue(
        String code,
        VenueSource source,
        String externalId,
        String name,
        @Nullable String uscc,
        String category,
        VenueStatus status,
        @Nullable String address,
        @Nullable String community,
        @Nullable String grid,
        @Nullable String subdistrict,
        String department,
        @Nullable BigDecimal areaM2,
        @Nullable Integer employees,
        @Nullable CreditClass creditClass,
        @Nullable LocalDate creditOn,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Datum datum,
        @Nullable LocalDate surveyedOn,
        int breachCount,
        int openBreachCount,
        @Nullable LocalDate lastVisitOn,
        int version) {}
