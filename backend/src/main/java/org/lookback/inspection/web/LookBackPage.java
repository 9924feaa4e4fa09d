package org.lookback.inspection.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.LookBack;
import org.lookback.inspection.LookBackResult;
import org.lookback.venue.Severity;

/** One look-back with what is to be checked. @param index from 0 */
record LookBackPage(
        int index,
        LocalDate plannedOn,
        OffsetDateTime dueAt,
        LookBackResult result,
        String resultLabel,
        @Nullable OffsetDateTime doneAt,
        @Nullable String foundCaseNo,
        List<Item> items,
        List<String> suggestedOfficers) {

    /** @param found true: failed at the inspection; false: one of the others, drawn at random */
    record Item(
            int itemNo,
            String text,
            Severity severity,
            boolean found,
            @Nullable Boolean holds,
            @Nullable String description) {}

    static LookBackPage of(LookBack lookBack, Dossier dossier, List<String> suggested) {
        var items = lookBack.items().stream()
                .map(one -> {
                    var item = dossier.checklist().item(one.itemNo());
                    return new Item(
                            one.itemNo(),
                            item.text(),
                            item.severity(),
                            one.toRecheck(),
                            one.holds(),
                            one.description());
                })
                .toList();
        return new LookBackPage(
                lookBack.index(),
                lookBack.plannedOn(),
                Local.of(lookBack.dueAt()),
                lookBack.result(),
                lookBack.result().label(),
                Local.orNull(lookBack.doneAt()),
                lookBack.foundCase(),
                items,
                suggested);
    }
}
