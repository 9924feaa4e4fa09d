package org.lookback.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What officers saw when they came back for one finding; nothing of it is checked yet. */
public record VerificationItem(
        @Nullable Long findingId,
        @Nullable Boolean passed,
        @Nullable String reason,
        @Nullable List<@Nullable String> evidence) {

    List<String> photos() {
        return Words.list(evidence);
    }
}
