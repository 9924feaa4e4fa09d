package org.lookback.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry as it was typed. @param version the one that was changed; a new entry has none */
public record KnowledgeForm(
        @Nullable String title,
        @Nullable String question,
        @Nullable String answer,
        @Nullable List<@Nullable String> categories,
        @Nullable String ownerUnit,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer version) {

    /** The entry of a form that has been checked. */
    KnowledgeEntry entry(long id, int version, List<String> codes, boolean example, String by, Instant at) {
        return new KnowledgeEntry(
                id,
                Objects.requireNonNull(title).strip(),
                Objects.requireNonNull(question).strip(),
                Objects.requireNonNull(answer).strip(),
                codes,
                Objects.requireNonNull(ownerUnit),
                Objects.requireNonNull(validFrom),
                validTo,
                example,
                null,
                by,
                at,
                version);
    }
}
