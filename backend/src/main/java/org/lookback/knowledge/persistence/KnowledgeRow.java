package org.lookback.knowledge.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.knowledge.KnowledgeEntry;

/** A row of {@code knowledge_entry}. @param categories codes by blanks, with a blank before and after */
record KnowledgeRow(
        long id,
        String title,
        String question,
        String answer,
        String categories,
        String ownerUnit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean example,
        @Nullable String retiredReason,
        String changedBy,
        Instant changedAt,
        int version) {

    static KnowledgeRow of(KnowledgeEntry entry) {
        return new KnowledgeRow(
                entry.id(),
                entry.title(),
                entry.question(),
                entry.answer(),
                " " + String.join(" ", entry.categories()) + " ",
                entry.ownerUnit(),
                entry.validFrom(),
                entry.validTo(),
                entry.example(),
                entry.retiredReason(),
                entry.changedBy(),
                entry.changedAt(),
                entry.version());
    }

    KnowledgeEntry entry() {
        var codes = categories.isBlank()
                ? List.<String>of()
                : List.of(categories.strip().split(" "));
        return new KnowledgeEntry(
                id,
                title,
                question,
                answer,
                codes,
                ownerUnit,
                validFrom,
                validTo,
                example,
                retiredReason,
                changedBy,
                changedAt,
                version);
    }
}
