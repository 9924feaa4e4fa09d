package org.lookback.card;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lookback.calendar.DistrictTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ladder to the removal of a card, each step with what it rests on or what is missing. [S3] */
@Component
public class ConditionLines {

    private final CardRecords records;
    private final KnowledgeTests tests;
    private final CardNames names;

    ConditionLines(CardRecords records, KnowledgeTests tests, CardNames names) {
        this.records = records;
        this.tests = tests;
        this.names = names;
    }

    @Transactional(readOnly = true)
    public List<ConditionLine> of(Card card) {
        var passed = tests.passed(card.number());
        var met = card.conditions(passed);
        return List.of(
                new ConditionLine("INTERVIEW", "约谈", met.interviewHeld(), interview(card)),
                new ConditionLine("TEST", "考核测试合格", met.testPassed(), test(card)),
                new ConditionLine("RECTIFICATION", "整改", met.rectificationClaimed(), rectification(card)),
                new ConditionLine("CHECK", "联合核查", met.checkPassed(), check(card, met)),
                new ConditionLine("APPROVAL", "批准摘牌", met.approved(), approval(card, met)));
    }

    private String interview(Card card) {
        var state = card.course().interview();
        var written = records.interviews(card.number()).stream()
                .filter(one -> one.round() == state.round())
                .toList();
        if (state.state() == Interviewing.State.HELD) {
            var bodies = written.stream().map(one -> names.body(one.body())).collect(Collectors.joining("、"));
            var on = written.stream()
                    .map(CardRecords.Interview::heldAt)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(at -> DistrictTime.dayOf(Objects.requireNonNull(at)) + " ")
                    .orElse("");
            return "%s由%s约谈。".formatted(on, bodies);
        }
        if (state.state() == Interviewing.State.REFUSED) {
            return "当事人 %d 次未到，视为拒绝约谈。".formatted(state.absent());
        }
        var open = card.parties().interviewGroups(card.repeated()).stream()
                .filter(group -> written.stream().noneMatch(one -> one.body().equals(group)))
                .map(names::body)
                .collect(Collectors.joining("、"));
        var planned = records.arranged(card.number())
                .map(one -> "安排在 %s，".formatted(text(one.interviewAt())))
                .orElse("");
        return "%s还没有记录的：%s。".formatted(planned, open);
    }

    private String test(Card card) {
        var of = tests.of(card.number());
        var last = of.attempts().stream()
                .filter(attempt -> attempt.score() != null)
                .reduce((earlier, later) -> later);
        var standing = tests.standing(card.number());
        var scored = last.map(attempt ->
                        "第 %d 次 %d 分（%d 分合格）".formatted(attempt.attempt(), attempt.score(), attempt.passMark()))
                .orElse("还没有测试");
        return standing.next() == Standing.Next.PASSED
                ? "%s。".formatted(scored)
                : "%s，%s。".formatted(scored, standing.next().label());
    }

    private static String rectification(Card card) {
        var open = card.items().stream()
                .filter(item -> item.is(CardItem.State.OPEN))
                .toList();
        if (open.isEmpty()) {
            return "%d 项问题均已报告整改。".formatted(card.items().size());
        }
        var due = open.stream()
                .map(CardItem::dueAt)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Instant::compareTo);
        return "%d 项问题中还有 %d 项没有报告整改%s。"
                .formatted(
                        card.items().size(),
                        open.size(),
                        due.map(at -> "，期限 " + text(at)).orElse(""));
    }

    private static String check(Card card, Conditions met) {
        if (met.checkPassed()) {
            return "现场核查全部到位。";
        }
        var rejected = card.course().rejectCount();
        var before = rejected > 0 ? "已有 %d 次核查不到位；".formatted(rejected) : "";
        return before + (met.readyForCheck() ? "三项条件已满足，等待到现场核查。" : "约谈、考核、整改三项都满足后进行。");
    }

    private String approval(Card card, Conditions met) {
        if (!met.approved()) {
            return met.checkPassed() ? "核查已通过，等待街道负责人审批。" : "联合核查通过后由街道负责人审批。";
        }
        return records.rulings(card.number()).stream()
                .filter(CardRecords.Ruling::removal)
                .reduce((earlier, later) -> later)
                .map(ruling -> "%s 由%s批准。".formatted(DistrictTime.dayOf(ruling.at()), names.person(ruling.by())))
                .orElse("已批准。");
    }

    private static String text(Instant at) {
        return DistrictTime.text(at).substring(0, 16);
    }
}
