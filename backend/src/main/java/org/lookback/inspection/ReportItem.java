package org.lookback.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the venue reports about one finding; nothing of it is checked yet. */
public record ReportItem(
        @Nullable Long findingId,
        @Nullable String cause,
        @Nullable String measureTaken,
        @Nullable List<@Nullable String> evidence) {

    List<String> photos() {
        return Words.list(evidence);
    }
}
