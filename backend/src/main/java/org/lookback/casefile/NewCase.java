package org.lookback.casefile;

import org.jspecify.annotations.Nullable;

/** What must be known to open a case file; title, lead unit and subject may follow. */
public record NewCase(
        String caseType,
        String processKey,
        String title,
        @Nullable String leadUnit,
        @Nullable String subject,
        int rulePack,
        String openedBy) {}
