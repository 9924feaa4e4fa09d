package org.lookback.notice;

import java.time.Duration;
import java.util.List;

/** How long to wait before the next attempt. */
final class BackOff {

    /** A delivery that was refused this often needs a person. */
    static final int ATTEMPTS = 12;

    private static final List<Duration> STEPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(24));
    /** A dead channel is looked at more often, so that a mail server that is back is soon found. */
    private static final Duration LONGEST_PROBE = Duration.ofMinutes(30);

    private BackOff() {}

    static Duration after(int failures) {
        return STEPS.get(Math.max(1, Math.min(failures, STEPS.size())) - 1);
    }

    static Duration probe(int failures) {
        var wait = after(failures);
        return wait.compareTo(LONGEST_PROBE) < 0 ? wait : LONGEST_PROBE;
    }
}
