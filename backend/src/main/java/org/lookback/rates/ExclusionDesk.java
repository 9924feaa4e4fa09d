package org.lookback.rates;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.FourEyes;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaves a closed case out of the rates: an adjudicator asks, a second person decides; the petitioner has been answered before. (B5.6) */
@Service
public class ExclusionDesk {

    private final Exclusions exclusions;
    private final ExclusionRules rules;
    private final FourEyes fourEyes;
    private final CaseDesk cases;
    private final Clock clock;

    ExclusionDesk(Exclusions exclusions, ExclusionRules rules, FourEyes fourEyes, CaseDesk cases, Clock clock) {
        this.exclusions = exclusions;
        this.rules = rules;
        this.fourEyes = fourEyes;
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws Refusal NOT_ADJUDICATOR, EXCLUSION_TOO_EARLY, EXCLUSION_OPEN, EXCLUDED_ALREADY and others */
    @Transactional
    public Exclusion ask(CaseNumber number, ExclusionForm form, String by) {
        rules.requireAdjudicator(by);
        var reason = ExclusionRules.reason(form.reason());
        var explanation = ExclusionRules.words(form.explanation(), "EXPLANATION_MISSING", "不计入考核的事实和理由");
        // taken first: of two who ask at once, the second sees that one is open
        cases.findForWriting(number);
        rules.requireAnswered(number);
        var before = exclusions.ofCase(number.value());
        for (var one : before) {
            if (one.state() == ExclusionState.APPROVED) {
                throw Refusal.conflict("EXCLUDED_ALREADY", "案件 %s 已批准不计入考核，不用再次申请。".formatted(number));
            }
            if (one.isOpen()) {
                throw Refusal.conflict("EXCLUSION_OPEN", "案件 %s 已有一份不计入考核的申请待审批，请等待结果。".formatted(number));
            }
        }
        var asked = Exclusion.asked(number.value(), before.size() + 1, reason, explanation, by, now());
        exclusions.add(asked);
        cases.note(number, by, "EXCLUSION_ASKED", "申请不计入考核：%s。".formatted(reason.label()));
        return asked;
    }

    /** @throws Refusal NOT_SECOND_PERSON, FOUR_EYES, EXCLUSION_NOT_FOUND, EXCLUSION_DECIDED and others */
    @Transactional
    public Exclusion decide(CaseNumber number, int seq, ExclusionDecision decision, String by) {
        rules.requireSecond(by);
        cases.findForWriting(number);
        var asked = exclusions.ofCase(number.value()).stream()
                .filter(one -> one.seq() == seq)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "EXCLUSION_NOT_FOUND", "案件 %s 没有第 %d 份不计入考核的申请，请刷新列表。".formatted(number, seq)));
        if (!asked.isOpen()) {
            throw Refusal.conflict(
                    "EXCLUSION_DECIDED",
                    "这份申请%s，不能再次审批，请刷新列表。".formatted(asked.state().label()));
        }
        fourEyes.check(asked.askedBy(), asked.askedAt(), by, "提出申请的人不能审批自己的申请，请由热线中心负责人或督导员中的另一人审批。");
        if (decision.approved() == null) {
            throw Refusal.invalid("DECISION_MISSING", "请选择批准或者不批准。");
        }
        var why = ExclusionRules.words(decision.reason(), "REASON_MISSING", "审批理由");
        if (decision.approved()) {
            rules.requireAnswered(number);
        }
        var decided = asked.decided(decision.approved(), why, by, now());
        if (!exclusions.decide(decided)) {
            throw Refusal.conflict("EXCLUSION_DECIDED", "这份申请刚刚由他人审批，请刷新列表。");
        }
        var text = "不计入考核的申请%s：%s。"
                .formatted(decided.state().label(), asked.reason().label());
        cases.note(number, by, "EXCLUSION_" + decided.state(), text);
        return decided;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
