package org.lookback.card;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.FourEyes;
import org.lookback.inspection.CardedFindings;
import org.lookback.venue.VenueMarks;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a card off: all conditions, a joint check on site, a named person's approval, in this order (B2 rows 5 to 8) [S3]. */
@Service
public class CardRemoval {

    private static final String RERECTIFY = "YC.RERECT";

    private final Cards cards;
    private final CardRecords records;
    private final CardPhotos photos;
    private final JointCheckForm form;
    private final KnowledgeTests tests;
    private final CardedFindings findings;
    private final VenueMarks marks;
    private final FourEyes fourEyes;
    private final Deadlines deadlines;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final Clock clock;

    CardRemoval(
            Cards cards,
            CardRecords records,
            CardPhotos photos,
            JointCheckForm form,
            KnowledgeTests tests,
            CardedFindings findings,
            VenueMarks marks,
            FourEyes fourEyes,
            Deadlines deadlines,
            RuleBook rules,
            CaseDesk cases,
            Clock clock) {
        this.cards = cards;
        this.records = records;
        this.photos = photos;
        this.form = form;
        this.tests = tests;
        this.findings = findings;
        this.marks = marks;
        this.fourEyes = fourEyes;
        this.deadlines = deadlines;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    /** @return PASSED, REJECTED (back to the rectification) or REJECT_LIMIT (once too often) */
    @Transactional
    public String check(CaseNumber number, JointCheck check, String by) {
        var card = cards.get(number);
        CardStages.require(card, "联合核查", CardStage.IN_FORCE);
        card.conditions(tests.passed(number)).requireReadyForCheck();
        var now = CardWords.now(clock);
        var seen = form.read(card, check, by, now);
        var failed = seen.checked().stream()
                .filter(one -> !one.passed())
                .collect(Collectors.toMap(CardRecords.Checked::reference, one -> Objects.requireNonNull(one.reason())));
        var judged = card.checked(true, failed, now);
        records.addChecks(number, seen.checked());
        photos.attach(number, "联合核查", seen.photos(), by);
        if (failed.isEmpty()) {
            cards.update(judged);
            findings.verified(seen.references(), now);
            cases.note(number, by, "JOINT_CHECK_PASSED", "联合核查通过，三项摘牌条件均已具备，提请批准摘牌。");
            return "PASSED";
        }
        return rejected(number, judged, seen, failed, now, by);
    }

    private String rejected(
            CaseNumber number,
            Card judged,
            JointCheckForm.Seen seen,
            Map<String, String> failed,
            Instant now,
            String by) {
        var passed = seen.references().stream()
                .filter(one -> !failed.containsKey(one))
                .toList();
        findings.verified(passed, now);
        findings.rejected(failed);
        var most = rules.number(cases.get(number).rulePack(), "YC.REJECT.MAX");
        var limit = judged.course().rejectCount() >= most;
        if (limit) {
            cards.update(judged);
        } else {
            var due = newTerm(number);
            cards.update(judged.newTerm(due));
            findings.ordered(failed.keySet(), due);
        }
        cases.note(
                number,
                by,
                "JOINT_CHECK_FAILED",
                "联合核查未通过%d项%s。".formatted(failed.size(), limit ? "，已%d次不通过，应移送行业主管部门".formatted(most) : "，退回整改"));
        return limit ? "REJECT_LIMIT" : "REJECTED";
    }

    private Instant newTerm(CaseNumber number) {
        return deadlines.open(number, RERECTIFY, "", clock.instant()).dueAt();
    }

    /** @throws org.lookback.refusal.Refusal FOUR_EYES if the approver was at the check */
    @Transactional
    public void approve(CaseNumber number, RemovalDecision decision, String by) {
        var card = cards.get(number);
        CardStages.require(card, "审批摘牌", CardStage.CHECKED);
        for (var checked : records.checks(number)) {
            for (var person : checked.people()) {
                fourEyes.check(person, checked.at(), by, "参加联合核查的人员及其代理人不能审批摘牌，请由另一名负责人审批。");
            }
        }
        var reason = decision.isYes()
                ? CardWords.optional(decision.reason(), 500, "审批意见")
                : CardWords.required(decision.reason(), 2, 500, "REASON_MISSING", "不予批准的理由");
        var next = decision.isYes()
                ? card.removalApproved()
                : reopened(number, card, Objects.requireNonNullElse(reason, ""));
        cards.update(next);
        records.add(number, new CardRecords.Ruling(true, decision.isYes(), reason, by, CardWords.now(clock)));
        cases.note(
                number,
                by,
                decision.isYes() ? "REMOVAL_APPROVED" : "REMOVAL_REFUSED",
                decision.isYes() ? "批准摘牌。" : "未予批准摘牌，退回整改。理由：" + reason);
    }

    private Card reopened(CaseNumber number, Card card, String why) {
        var due = newTerm(number);
        var again = card.removalRefused(why).newTerm(due);
        var open = again.items().stream()
                .filter(item -> item.is(CardItem.State.OPEN))
                .map(CardItem::reference)
                .toList();
        findings.reopened(open, why, due);
        return again;
    }

    /** The card comes off. @throws org.lookback.refusal.Refusal REMOVAL_CONDITIONS_NOT_MET whatever task somebody completes */
    @Transactional
    public void takeDown(CaseNumber number, TakenDown down, String by) {
        var card = cards.get(number);
        CardStages.require(card, "摘下黄牌", CardStage.REMOVAL_APPROVED);
        var served = Objects.requireNonNull(card.course().servedAt());
        var now = CardWords.now(clock);
        var at = CardWords.past(down.takenDownAt() == null ? now : down.takenDownAt(), served, now, "摘牌时间");
        var removed = card.takenDown(tests.passed(number), at);
        cards.update(removed);
        records.add(number, new CardRecords.Down(at, CardWords.optional(down.remark(), 500, "备注"), by));
        photos.attach(number, "摘牌", CardPhotos.checked("DOWN", "", down.photos(), 1, "摘牌后的现场"), by);
        marks.lift(number.value(), at, "REMOVED", true);
        deadlines.done(number, "YC.MAXDAYS", "", at);
        var days = ChronoUnit.DAYS.between(DistrictTime.dayOf(served), DistrictTime.dayOf(at));
        cases.note(number, by, "CARD_REMOVED", "黄牌已摘下，挂牌%d天，公示已撤下。".formatted(days));
    }
}
