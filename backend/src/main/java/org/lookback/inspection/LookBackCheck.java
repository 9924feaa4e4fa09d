package org.lookback.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Severity;

/** What the record of a look-back must contain: every item it was to check, and for each that failed what and the proof. */
final class LookBackCheck {

    private final LookBack lookBack;
    private final LookBackForm form;
    private final CheckedLists lists;

    LookBackCheck(LookBack lookBack, LookBackForm form, CheckedLists lists) {
        this.lookBack = lookBack;
        this.form = form;
        this.lists = lists;
    }

    /** The items with their answers. @throws Refusal ITEMS_INCOMPLETE, ITEM_TWICE or ITEM_UNKNOWN */
    List<LookBackItem> answered() {
        var answers = answers();
        var missing = lookBack.items().stream()
                .filter(item -> !answers.containsKey(item.key()))
                .map(LookBackItem::itemNo)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            throw Refusal.invalid("ITEMS_INCOMPLETE", "清单第%s项尚未填写回头看结果，请逐项填写后提交。".formatted(missing));
        }
        return lookBack.items().stream()
                .map(item -> {
                    var answer = answers.get(item.key());
                    var text = answer == null ? null : answer.description();
                    return new LookBackItem(
                            item.key(),
                            item.toRecheck(),
                            answer != null && Boolean.TRUE.equals(answer.holds()),
                            Words.optional(text, 1000, "第%d项情况".formatted(item.itemNo())));
                })
                .toList();
    }

    private Map<ItemKey, LookBackAnswer> answers() {
        var wanted = lookBack.items().stream().map(LookBackItem::key).collect(Collectors.toSet());
        var answers = new LinkedHashMap<ItemKey, LookBackAnswer>();
        for (var answer : form.answers()) {
            var key = lists.key(answer);
            if (!wanted.contains(key)) {
                throw Refusal.invalid("ITEM_UNKNOWN", "清单第%d项不在本次回头看之列，如有问题请填入“其他问题”。".formatted(answer.itemNo()));
            }
            if (answer.holds() != null && answers.put(key, answer) != null) {
                throw Refusal.invalid("ITEM_TWICE", "清单第%d项填写了两次，请刷新页面后重新填写。".formatted(answer.itemNo()));
            }
        }
        return answers;
    }

    /** What failed, each described. */
    Map<ItemKey, String> failed() {
        var failed = new LinkedHashMap<ItemKey, String>();
        for (var answer : form.failed()) {
            var key = lists.key(answer);
            var what = "第%d项问题描述".formatted(answer.itemNo());
            lists.item(key);
            if (failed.containsKey(key)) {
                throw Refusal.invalid("ITEM_TWICE", "清单第%d项填写了两次，请合并为一条后提交。".formatted(answer.itemNo()));
            }
            failed.put(key, Words.required(answer.description(), 5, 1000, "DESCRIPTION_LENGTH", what));
        }
        return failed;
    }

    Photos.Sheet photos() {
        var phase = Phase.lookBack(lookBack.index());
        var sheet = Photos.sheet();
        for (var answer : form.answers()) {
            sheet.put(phase, answer.itemNo(), answer.photos(), 0, "第%d项".formatted(answer.itemNo()));
        }
        for (var answer : form.failed()) {
            var grave = lists.item(lists.key(answer)).severity() != Severity.MINOR;
            sheet.put(phase, answer.itemNo(), answer.photos(), grave ? 1 : 0, "第%d项问题".formatted(answer.itemNo()));
        }
        return sheet;
    }
}
