package org.lookback.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record of a verification as handed in, for all findings of a track. */
public record VerificationForm(
        @Nullable List<@Nullable String> officers, @Nullable List<@Nullable VerificationItem> items) {

    List<String> people() {
        return Words.list(officers);
    }

    List<VerificationItem> answers() {
        return Words.list(items);
    }
}
