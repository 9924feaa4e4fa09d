package org.lookback.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.card.CardItem.State;
import org.lookback.inspection.CardedFinding;
import org.lookback.refusal.Refusal;

/** What may happen to the items of a card. */
final class CardItems {

    private CardItems() {}

    /** Breaches it knows already are not added twice. */
    static List<CardItem> joined(List<CardItem> items, List<CardedFinding> more, int batch, @Nullable Instant due) {
        var known = items.stream().map(CardItem::reference).collect(Collectors.toSet());
        var all = new ArrayList<>(items);
        more.stream()
                .filter(finding -> !known.contains(finding.reference()))
                .forEach(finding -> all.add(CardItem.open(finding, batch, due)));
        if (all.size() == items.size()) {
            throw Refusal.conflict("ITEMS_KNOWN", "这些问题已经在黄牌上，不能重复并入。");
        }
        return List.copyOf(all);
    }

    static List<CardItem> claimed(List<CardItem> items, Set<String> references, Instant at) {
        for (var reference : references) {
            if (items.stream().noneMatch(item -> item.reference().equals(reference) && item.is(State.OPEN))) {
                throw Refusal.conflict("ITEM_NOT_OPEN", "问题 %s 不在待整改之列，请刷新页面。".formatted(reference));
            }
        }
        return items.stream()
                .map(item -> references.contains(item.reference()) ? item.claimed(at) : item)
                .toList();
    }

    /** @param failed reason by reference; every other reported item has passed */
    static List<CardItem> judged(List<CardItem> items, Map<String, String> failed, Instant at) {
        return items.stream()
                .map(item -> {
                    var why = failed.get(item.reference());
                    if (!item.is(State.CLAIMED)) {
                        return item;
                    }
                    return why == null ? item.passed(at) : item.rejected(why);
                })
                .toList();
    }

    static CardItem dropped(CardItem item, String why) {
        return item.is(State.PASSED) || item.is(State.CANCELLED) ? item : item.cancelled(why);
    }
}
