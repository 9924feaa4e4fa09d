package org.lookback.flag;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts behind the two indicators of red flags. [B3] */
public interface FlagIndicators {

    /** @param hanging flags that hung at the end of the period @param hung at any time in it @param revoked of these, in it */
    record Counts(long hanging, long hung, long revoked, long venues) {}

    /** @param units subdistrict or department is one of these; null = all. @param to first instant after the period */
    Counts counts(Instant from, Instant to, @Nullable Set<String> units);
}
