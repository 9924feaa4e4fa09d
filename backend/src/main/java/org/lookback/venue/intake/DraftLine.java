package org.lookback.venue.intake;

import org.jspecify.annotations.Nullable;
import org.lookback.venue.VenueSource;

/**
 * A line that was understood and may now meet the register.
 *
 * @param code the code the venue has or gets
 * @param naturalKey credit code, name and address as one key
 * @param codeGiven false when the code was made from the natural key
 * @param note a remark that does not keep the line out, with its column
 */
record DraftLine(
        int number,
        VenueSource source,
        String code,
        String externalId,
        String naturalKey,
        boolean codeGiven,
        VenueDraft draft,
        String raw,
        @Nullable String noteColumn,
        @Nullable String note) {}
