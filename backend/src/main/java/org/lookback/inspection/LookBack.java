package org.lookback.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/**
 * A later, unannounced visit that checks whether the rectification holds (回头看, B1 rows 15-18).
 *
 * @param index counts from 0 over all plans of a case; people count from 1
 * @param plan counts the plans of a case from 1; there is another after a relapse that did not lead to a card
 * @param dueAt until when it must be done
 * @param foundCase the new case if something else was found
 */
public record LookBack(
        int index,
        int plan,
        LocalDate plannedOn,
        Instant dueAt,
        LookBackResult result,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable String foundCase,
        List<LookBackItem> items) {

    public LookBack {
        items = List.copyOf(items);
    }

    LookBack done(LookBackResult how, String by, Instant at, @Nullable String newCase, List<LookBackItem> answered) {
        requirePlanned();
        return new LookBack(index, plan, plannedOn, dueAt, how, at, by, newCase, answered);
    }

    /** Without these findings: their items are items like any other. */
    LookBack released(Collection<Integer> itemNos) {
        var next = items.stream()
                .map(item -> itemNos.contains(item.itemNo())
                        ? new LookBackItem(item.key(), false, item.holds(), item.description())
                        : item)
                .toList();
        return new LookBack(index, plan, plannedOn, dueAt, result, doneAt, doneBy, foundCase, next);
    }

    LookBack cancelled() {
        return new LookBack(index, plan, plannedOn, dueAt, LookBackResult.CANCELLED, null, null, null, items);
    }

    void requirePlanned() {
        if (result != LookBackResult.PLANNED) {
            throw Refusal.conflict("LOOK_BACK_DONE", "第%d次回头看已经记录为“%s”，不能重复提交。".formatted(index + 1, result.label()));
        }
    }

    public boolean isPlanned() {
        return result == LookBackResult.PLANNED;
    }
}
