package org.lookback.inspection.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.ChecklistItem;
import org.lookback.inspection.ItemKey;
import org.lookback.inspection.LookBack;
import org.lookback.inspection.LookBackItem;
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
        List<Item> items) {

    /** @param found true: failed at the inspection; false: one of the others, drawn at random */
    record Item(
            String checklistId,
            int checklistVersion,
            int itemNo,
            String text,
            Severity severity,
            boolean found,
            @Nullable Boolean holds,
            @Nullable String description) {

        static Item of(LookBackItem one, ChecklistItem item) {
            return new Item(
                    one.key().checklistId(),
                    one.key().checklistVersion(),
                    one.itemNo(),
                    item.text(),
                    item.severity(),
                    one.toRecheck(),
                    one.holds(),
                    one.description());
        }
    }

    static LookBackPage of(LookBack lookBack, Function<ItemKey, ChecklistItem> itemOf) {
        return new LookBackPage(
                lookBack.index(),
                lookBack.plannedOn(),
                Local.of(lookBack.dueAt()),
                lookBack.result(),
                lookBack.result().label(),
                Local.orNull(lookBack.doneAt()),
                lookBack.foundCase(),
                lookBack.items().stream()
                        .map(one -> Item.of(one, itemOf.apply(one.key())))
                        .toList());
    }
}
