package org.lookback.venue.web;

import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;
import org.lookback.venue.CreditClass;
import org.lookback.venue.VenueOrder;
import org.lookback.venue.VenueQuery;
import org.lookback.venue.VenueSource;
import org.lookback.venue.VenueStatus;

/** The query string of a list of venues. */
record VenueSearch(
        @Nullable String q,
        @Nullable String category,
        @Nullable CreditClass creditClass,
        @Nullable VenueStatus status,
        @Nullable String subdistrict,
        @Nullable VenueSource source,
        @Nullable Boolean hasBreaches,
        @Nullable Integer minBreaches,
        @Nullable String after,
        @Nullable VenueOrder sort,
        @Nullable Integer offset,
        @Nullable Integer limit) {

    VenueQuery query() {
        if (q != null && q.length() > 100) {
            throw Refusal.invalid("QUERY_TOO_LONG", "搜索内容不能超过 100 个字。");
        }
        return new VenueQuery(
                q,
                blankAsNull(category),
                creditClass,
                status,
                blankAsNull(subdistrict),
                source,
                atLeast(),
                Boolean.FALSE.equals(hasBreaches) ? 0 : null,
                blankAsNull(after),
                sort == null ? VenueOrder.CODE : sort,
                offset == null ? 0 : offset,
                limit == null ? 50 : limit);
    }

    private @Nullable Integer atLeast() {
        if (minBreaches != null && minBreaches > 0) {
            return minBreaches;
        }
        return Boolean.TRUE.equals(hasBreaches) ? Integer.valueOf(1) : null;
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
