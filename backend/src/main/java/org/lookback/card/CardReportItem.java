package org.lookback.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one item was put right. @param photos ids of evidence, at least one */
public record CardReportItem(
        @Nullable String reference,
        @Nullable String cause,
        @Nullable String measure,
        @Nullable List<String> photos,
        @Nullable String note) {}
