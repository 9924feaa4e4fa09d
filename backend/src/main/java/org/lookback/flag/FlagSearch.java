package org.lookback.flag;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which red flags are looked for; what is null does not matter.
 *
 * @param units subdistrict or department is one of these
 * @param hungFrom hung at this instant or later
 * @param hungBefore was awarded before this instant
 * @param revokedOnly only those revoked between the two
 */
public record FlagSearch(
        @Nullable String venue,
        @Nullable FlagState state,
        @Nullable Set<String> units,
        @Nullable Instant hungFrom,
        @Nullable Instant hungBefore,
        boolean revokedOnly,
        int limit,
        int offset) {}
