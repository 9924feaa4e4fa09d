package org.lookback.inspection;

import java.util.List;
import org.lookback.refusal.Refusal;

/** What is looked at during a visit; an inspection keeps the version it was planned with. */
public record Checklist(String id, int version, String name, List<ChecklistItem> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    /** @throws Refusal ITEM_UNKNOWN */
    public ChecklistItem item(int itemNo) {
        return items.stream()
                .filter(item -> item.itemNo() == itemNo)
                .findFirst()
                .orElseThrow(
                        () -> Refusal.invalid("ITEM_UNKNOWN", "检查清单 %s 中没有第%d项，请刷新页面后重新填写。".formatted(id, itemNo)));
    }
}
