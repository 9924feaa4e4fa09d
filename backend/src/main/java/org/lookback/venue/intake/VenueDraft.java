package org.lookback.venue.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.CreditClass;
import org.lookback.venue.Datum;
import org.lookback.venue.Owner;
import org.lookback.venue.VenueCategory;
import org.lookback.venue.VenueStatus;

/** What one line says about a venue; null means that it says nothing, and what the register knows stays. */
record VenueDraft(
        @Nullable String code,
        @Nullable String name,
        @Nullable String uscc,
        @Nullable VenueCategory category,
        @Nullable VenueStatus status,
        @Nullable String address,
        @Nullable String community,
        @Nullable String grid,
        @Nullable String subdistrict,
        @Nullable BigDecimal areaM2,
        @Nullable Integer employees,
        Owner owner,
        @Nullable CreditClass creditClass,
        @Nullable LocalDate creditOn,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Datum datum,
        @Nullable LocalDate surveyedOn) {}
