package org.lookback.open311;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as a program posted it; nothing of it has been checked. The names are those of the specification. */
public record Submission(
        @Nullable String serviceCode,
        @Nullable String lat,
        @Nullable String lon,
        @Nullable String addressString,
        @Nullable String addressId,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        @Nullable String description,
        @Nullable String mediaUrl,
        Map<String, String> attributes) {}
