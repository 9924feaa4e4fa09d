package org.lookback.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a request is about (F4).
 *
 * @param code six digits; the first two name the field @param urgency of requests nobody says more about
 * @param needTag one of the "seven haves, five qualities", if it is about one [S4] @param gbCode number in GB/T 39666, if known
 */
public record Category(
        String code, String name, Urgency urgency, @Nullable String needTag, @Nullable String gbCode, boolean active) {}
