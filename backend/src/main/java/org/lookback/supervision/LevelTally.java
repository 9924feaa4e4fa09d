package org.lookback.supervision;

import org.lookback.escalation.Level;

/** How often a unit's work reached a level in a period. */
public record LevelTally(String unit, Level level, long count) {}
