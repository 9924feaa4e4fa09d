package org.lookback.flag;

import java.time.Instant;

/**
 * Who proposed which venue, and why.
 *
 * @param subdistrict the unit that approves and awards
 * @param department the sector's regulator, which signs as well
 */
public record Nomination(
        String venueCode,
        String subdistrict,
        String department,
        FlagOrigin origin,
        String reason,
        String by,
        Instant at) {}
