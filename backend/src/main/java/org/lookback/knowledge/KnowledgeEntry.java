package org.lookback.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer the hotline gives at once.
 *
 * @param id 0 while it is new @param categories codes of the categories it helps with @param ownerUnit whoever stands behind the answer
 * @param validTo last day, if it ends @param example came with the product: to be replaced by the district's own words
 * @param retiredReason why it must no longer be used; null: it may
 */
public record KnowledgeEntry(
        long id,
        String title,
        String question,
        String answer,
        List<String> categories,
        String ownerUnit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean example,
        @Nullable String retiredReason,
        String changedBy,
        Instant changedAt,
        int version) {

    public KnowledgeEntry {
        categories = List.copyOf(categories);
    }

    /** Whether the hotline may answer with it on that day. */
    public boolean holdsOn(LocalDate day) {
        return retiredReason == null && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    KnowledgeEntry retired(String reason, String by, Instant at) {
        return new KnowledgeEntry(
                id,
                title,
                question,
                answer,
                categories,
                ownerUnit,
                validFrom,
                validTo,
                example,
                reason,
                by,
                at,
                version);
    }
}
