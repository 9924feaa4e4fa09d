package org.lookback.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What officers noted about one item of the checklist; nothing of it is checked yet. */
public record VisitItem(
        int itemNo,
        @Nullable ItemResult result,
        @Nullable String description,
        boolean correctedOnSite,
        @Nullable String legalBasis,
        @Nullable List<@Nullable String> evidence,
        @Nullable List<@Nullable String> afterEvidence) {

    boolean failed() {
        return result == ItemResult.FAIL;
    }

    List<String> photos() {
        return Words.list(evidence);
    }

    List<String> photosAfter() {
        return Words.list(afterEvidence);
    }
}
