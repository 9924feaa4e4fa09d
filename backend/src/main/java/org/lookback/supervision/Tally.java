package org.lookback.supervision;

import org.jspecify.annotations.Nullable;

/** How many of a group. @param name null for those without, e.g. without a level */
public record Tally(@Nullable String name, long count) {}
