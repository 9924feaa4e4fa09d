package org.lookback.directory;

import org.jspecify.annotations.Nullable;

/** A deputy with names. @param reason null for whoever it does not concern */
public record ShownDeputy(
        Deputy deputy,
        String personName,
        String deputyName,
        @Nullable String reason,
        boolean running,
        boolean mayEnd) {}
