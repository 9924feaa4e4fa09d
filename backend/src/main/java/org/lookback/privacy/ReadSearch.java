package org.lookback.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which entries of the log of reads are wanted; null means any. @param from first instant @param until first one that is not wanted any more */
public record ReadSearch(
        @Nullable String who,
        @Nullable String record,
        @Nullable String what,
        @Nullable Instant from,
        @Nullable Instant until,
        int offset,
        int limit) {}
