package org.lookback.inspection.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.ItemKey;
import org.lookback.inspection.LookBack;
import org.lookback.inspection.LookBackItem;
import org.lookback.inspection.LookBackResult;

/** A row of table {@code look_back}. */
record LookBackRow(
        int idx,
        int planNo,
        LocalDate plannedOn,
        Instant dueAt,
        LookBackResult result,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable String foundCaseNo) {

    static LookBackRow of(LookBack lookBack) {
        return new LookBackRow(
                lookBack.index(),
                lookBack.plan(),
                lookBack.plannedOn(),
                lookBack.dueAt(),
                lookBack.result(),
                lookBack.doneAt(),
                lookBack.doneBy(),
                lookBack.foundCase());
    }

    LookBack with(List<ItemRow> items) {
        return new LookBack(
                idx,
                planNo,
                plannedOn,
                dueAt,
                result,
                doneAt,
                doneBy,
                foundCaseNo,
                items.stream()
                        .filter(item -> item.idx() == idx)
                        .map(item -> new LookBackItem(
                                new ItemKey(item.checklistId(), item.checklistVersion(), item.itemNo()),
                                item.toRecheck(),
                                item.holds(),
                                item.description()))
                        .toList());
    }

    /** A row of table {@code look_back_item}. */
    record ItemRow(
            int idx,
            String checklistId,
            int checklistVersion,
            int itemNo,
            boolean toRecheck,
            @Nullable Boolean holds,
            @Nullable String description) {}
}
