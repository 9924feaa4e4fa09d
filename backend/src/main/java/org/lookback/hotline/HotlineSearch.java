package org.lookback.hotline;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are looked for, among those received from one instant to before another.
 *
 * @param units any of them handled it or was called to support it; null: whoever
 * @param hiddenFrom units that see no tip-off about themselves unless they lead it; null: nothing is hidden
 * @param text a pattern for the title, the address or the case number
 */
public record HotlineSearch(
        @Nullable HotlineState state,
        @Nullable Set<String> units,
        @Nullable Set<String> hiddenFrom,
        @Nullable String category,
        @Nullable String text,
        Instant from,
        Instant to,
        int offset,
        int limit) {}
