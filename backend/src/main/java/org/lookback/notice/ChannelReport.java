package org.lookback.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a channel does.
 *
 * @param since since when it fails; null while it works
 * @param waiting deliveries that will be tried, at once or later
 * @param failed deliveries that were given up
 */
public record ChannelReport(
        String name, State state, @Nullable Instant since, @Nullable String lastError, long waiting, long failed) {

    /** MISSING: not configured any more, and something still waits for it. */
    public enum State {
        UP,
        DOWN,
        MISSING
    }
}
