package org.lookback.flag;

import java.time.Instant;

/** How it ended. @param by the platform itself ({@code system}) or a person */
public record FlagEnd(String by, Instant at, String reason) {

    /** The platform itself, where no person decides. */
    public static final String SYSTEM = "system";
}
