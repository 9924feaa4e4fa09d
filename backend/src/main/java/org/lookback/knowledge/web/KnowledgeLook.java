package org.lookback.knowledge.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.knowledge.KnowledgeEntry;

/** An entry as people see it. */
record KnowledgeLook(
        long id,
        String title,
        String question,
        String answer,
        List<String> categories,
        String ownerUnit,
        String ownerUnitName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean example,
        @Nullable String retiredReason,
        String changedAt,
        int version) {

    static KnowledgeLook of(KnowledgeEntry entry, Directory directory) {
        return new KnowledgeLook(
                entry.id(),
                entry.title(),
                entry.question(),
                entry.answer(),
                entry.categories(),
                entry.ownerUnit(),
                directory.findUnit(entry.ownerUnit()).map(Unit::name).orElse(entry.ownerUnit()),
                entry.validFrom(),
                entry.validTo(),
                entry.example(),
                entry.retiredReason(),
                DistrictTime.text(entry.changedAt()),
                entry.version());
    }
}
