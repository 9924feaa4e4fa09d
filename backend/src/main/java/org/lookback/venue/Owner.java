package org.lookback.venue;

import org.jspecify.annotations.Nullable;

/** The person a venue is run by, as the register keeps it: personal data, sealed in the database and masked on every screen. */
public record Owner(@Nullable String name, @Nullable String phone) {

    public static final Owner UNKNOWN = new Owner(null, null);

    /** Never the person: this text ends up in logs. */
    @Override
    public String toString() {
        return "Owner[…]";
    }
}
