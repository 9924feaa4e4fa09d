package org.lookback.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A deputy as somebody asks for it; nothing is checked yet. */
public record DeputyForm(
        @Nullable String person,
        @Nullable String deputy,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable String reason) {}
