package org.lookback.supervision;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.escalation.Level;
import org.lookback.escalation.LevelState;

/**
 * Which levels are meant; null leaves a thing open.
 *
 * @param reachedFrom with {@code reachedBefore}: when the level took effect; withdrawn ones are left out then
 * @param hardFrom with {@code hardBefore}: the hard date of an oversight order
 * @param counted orders that count for reply punctuality: settled, replied to, or past their hard date; not withdrawn [B6]
 * @param punctual of these, replied to or fulfilled by the hard date, or not
 */
public record LevelFilter(
        @Nullable Set<String> units,
        @Nullable Level level,
        @Nullable LevelState state,
        @Nullable Instant reachedFrom,
        @Nullable Instant reachedBefore,
        @Nullable Instant hardFrom,
        @Nullable Instant hardBefore,
        @Nullable Boolean counted,
        @Nullable Boolean punctual,
        Instant now) {

    static LevelFilter reachedIn(Period period, @Nullable Set<String> units, Instant now) {
        return new LevelFilter(units, null, null, period.start(), period.end(), null, null, null, null, now);
    }

    static LevelFilter ordersDueIn(Period period, @Nullable Set<String> units, Instant now) {
        return new LevelFilter(units, Level.L2, null, null, null, period.start(), period.end(), true, null, now);
    }
}
