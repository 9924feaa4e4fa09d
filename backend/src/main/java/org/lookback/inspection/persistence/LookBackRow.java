package org.lookback.inspection.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.LookBack;
import org.lookback.inspection.LookBackItem;
import org.lookback.inspection.LookBackResult;

/** A row of table {@code look_back}. */
record LookBackRow(
        int idx,
        LocalDate plannedOn,
        Instant dueAt,
        LookBackResult result,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable String foundCaseNo) {

    static LookBackRow of(LookBack lookBack) {
        return new LookBackRow(
                lookBack.index(),
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
                plannedOn,
                dueAt,
                result,
                doneAt,
                doneBy,
                foundCaseNo,
                items.stream()
                        .filter(item -> item.idx() == idx)
                        .map(item ->
                                new LookBackItem(item.itemNo(), item.toRecheck(), item.holds(), item.description()))
                        .toList());
    }

    /** A row of table {@code look_back_item}. */
    record ItemRow(int idx, int itemNo, boolean toRecheck, @Nullable Boolean holds, @Nullable String description) {}
}
