package org.lookback.inspection;

import java.util.List;
import org.lookback.refusal.Refusal;

/** The checklists a look-back is about; mostly one. */
record CheckedLists(List<Checklist> lists) {

    static CheckedLists of(LookBackSubject subject, Checklists checklists) {
        return new CheckedLists(subject.items().stream()
                .map(item -> new ItemKey(item.checklistId(), item.checklistVersion(), 0))
                .distinct()
                .map(key -> checklists.get(key.checklistId(), key.checklistVersion()))
                .toList());
    }

    /** Which item an answer is about. @throws Refusal ITEM_UNKNOWN */
    ItemKey key(LookBackAnswer answer) {
        var wanted = answer.checklistId();
        var version = answer.checklistVersion();
        return lists.stream()
                .filter(list -> wanted == null ? lists.size() == 1 : list.id().equals(wanted))
                .filter(list -> version == null || list.version() == version)
                .findFirst()
                .map(list -> new ItemKey(list.id(), list.version(), answer.itemNo()))
                .orElseThrow(() ->
                        Refusal.invalid("ITEM_UNKNOWN", "清单第%d项不属于本次回头看的检查清单，请刷新页面后重新填写。".formatted(answer.itemNo())));
    }

    /** @throws Refusal ITEM_UNKNOWN */
    ChecklistItem item(ItemKey key) {
        return lists.stream()
                .filter(list -> list.id().equals(key.checklistId()) && list.version() == key.checklistVersion())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not a checklist of this look-back: " + key))
                .item(key.itemNo());
    }
}
