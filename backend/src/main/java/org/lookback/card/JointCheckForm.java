package org.lookback.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.lookback.calendar.DistrictTime;
import org.lookback.directory.Directory;
import org.lookback.directory.OfficerFitness.Unfit;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Reads the record of a joint check: who was there for whom, and a verdict on every reported item. */
@Component
class JointCheckForm {

    private final Directory directory;
    private final CardRecords records;

    JointCheckForm(Directory directory, CardRecords records) {
        this.directory = directory;
        this.records = records;
    }

    record Seen(List<CardRecords.Checked> checked, List<CardRecords.Photo> photos) {
        List<String> references() {
            return checked.stream().map(CardRecords.Checked::reference).toList();
        }
    }

    Seen read(Card card, JointCheck check, String by, Instant now) {
        var people = CardWords.list(check.people()).stream().distinct().toList();
        requirePeople(card, people, by, now);
        var expected = card.items().stream()
                .filter(item -> item.is(CardItem.State.CLAIMED))
                .map(CardItem::reference)
                .collect(Collectors.toSet());
        var round = records.checks(card.number()).stream()
                        .mapToInt(CardRecords.Checked::round)
                        .max()
                        .orElse(0)
                + 1;
        var checked = new ArrayList<CardRecords.Checked>();
        var photos = new ArrayList<CardRecords.Photo>();
        var seen = new HashSet<String>();
        for (var item : CardWords.list(check.items())) {
            var reference = item.reference() == null ? "" : item.reference();
            if (!expected.contains(reference) || !seen.add(reference)) {
                throw Refusal.invalid("CHECK_ITEM_UNKNOWN", "核查记录中的问题“%s”不在待核查之列或重复，请刷新页面。".formatted(reference));
            }
            var passed = item.passed();
            if (passed == null) {
                throw Refusal.invalid("VERDICT_MISSING", "请选择问题 %s 的核查结论。".formatted(reference));
            }
            var why = passed
                    ? CardWords.optional(item.reason(), 1000, "说明")
                    : CardWords.required(item.reason(), 2, 1000, "REASON_MISSING", "未到位的原因");
            checked.add(new CardRecords.Checked(round, reference, passed, why, people, by, now));
            photos.addAll(CardPhotos.checked("CHECK_" + round, reference, item.photos(), 0, "核查"));
        }
        if (seen.size() < expected.size()) {
            throw Refusal.invalid("CHECK_INCOMPLETE", "还有%d项问题没有核查结论，请逐项填写。".formatted(expected.size() - seen.size()));
        }
        return new Seen(checked, photos);
    }

    /** @throws Refusal NOT_JOINT if one of the two bodies is missing, NOT_AT_CHECK, or why an officer may not go there */
    private void requirePeople(Card card, List<String> people, String by, Instant now) {
        var parties = card.parties();
        if (people.stream().noneMatch(one -> directory.worksFor(one, parties.leadUnit()))
                || people.stream().noneMatch(one -> directory.worksFor(one, parties.subdistrict()))) {
            throw Refusal.invalid("NOT_JOINT", "联合核查须由主办单位和街道各至少一名人员共同到场，请补选人员。");
        }
        if (!people.contains(by)) {
            throw Refusal.forbidden("NOT_AT_CHECK", "联合核查须由到场人员本人记录，请由参加核查的人员登录后填写。");
        }
        for (var person : people) {
            if (!directory.worksFor(person, parties.leadUnit()) && !directory.worksFor(person, parties.subdistrict())) {
                throw Refusal.invalid("NOT_JOINT", "核查人员“%s”不是主办单位或者街道的在职人员，请重新选择。".formatted(person));
            }
        }
        var heads = directory.members(parties.subdistrict() + "-head");
        if (!heads.isEmpty() && people.containsAll(heads)) {
            throw Refusal.conflict("HEAD_APPROVES", "街道负责人要审批摘牌，不能再参加联合核查；请改由街道的其他人员参加。");
        }
        var day = DistrictTime.dayOf(now);
        for (var person : people) {
            if (directory.worksFor(person, parties.leadUnit())
                    && directory.fitness(person, card.venueCode(), day) instanceof Unfit unfit) {
                throw Refusal.conflict(unfit.code(), unfit.reason());
            }
        }
    }
}
