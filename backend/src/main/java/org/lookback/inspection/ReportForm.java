package org.lookback.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rectification report as handed in, for all findings of a track. */
public record ReportForm(@Nullable List<@Nullable ReportItem> items, @Nullable String note) {

    List<ReportItem> answers() {
        return Words.list(items);
    }
}
