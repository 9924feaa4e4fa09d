package org.lookback.card;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.FourEyes;
import org.lookback.inspection.CardedFindings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head of the subdistrict approves or refuses a proposed card (B2 row 2); no card by time-out, none by its proposer. */
@Service
public class CardApproval {

    private final Cards cards;
    private final CardRecords records;
    private final CardedFindings findings;
    private final FourEyes fourEyes;
    private final CaseDesk cases;
    private final Clock clock;

    CardApproval(
            Cards cards, CardRecords records, CardedFindings findings, FourEyes fourEyes, CaseDesk cases, Clock clock) {
        this.cards = cards;
        this.records = records;
        this.findings = findings;
        this.fourEyes = fourEyes;
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws org.lookback.refusal.Refusal FOUR_EYES, REASON_MISSING, CARD_WRONG_STAGE */
    @Transactional
    public void decide(CaseNumber number, CardDecision decision, String by) {
        var card = cards.get(number);
        var now = CardWords.now(clock);
        var next = decision.isYes() ? card.approved() : card.refused(now);
        var proposals = records.proposals(number);
        proposals.forEach(
                proposal -> fourEyes.check(proposal.by(), proposal.at(), by, "提请黄牌的人员及其代理人不能审批该黄牌，请由另一名负责人审批。"));
        var reason = decision.isYes()
                ? CardWords.optional(decision.reason(), 500, "审批意见")
                : CardWords.required(decision.reason(), 2, 500, "REASON_MISSING", "不予批准的理由");
        cards.update(next);
        records.add(number, new CardRecords.Ruling(false, decision.isYes(), reason, by, now));
        cases.note(
                number,
                by,
                decision.isYes() ? "CARD_APPROVED" : "CARD_REFUSED",
                decision.isYes() ? "批准黄牌警告，应送达通知书并张挂黄牌。" : "未予批准黄牌警告。理由：" + reason);
        // a card that relapsed has ended; only inspections wait for an answer
        for (var source : sources(proposals)) {
            if (decision.isYes()) {
                findings.approved(source, number);
            } else {
                findings.refused(source, Objects.requireNonNullElse(reason, ""), by);
            }
        }
    }

    private List<CaseNumber> sources(List<CardRecords.Proposal> proposals) {
        return proposals.stream()
                .map(proposal -> new CaseNumber(proposal.sourceCase()))
                .filter(source -> cards.find(source).isEmpty())
                .distinct()
                .toList();
    }
}
