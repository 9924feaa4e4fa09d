package org.lookback.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.CaseProcesses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes yellow cards for what an inspection found, and takes the answer (B1 rows 13, 14 and 17, B2 row 2). */
@Service
public class ProposalDesk {

    static final String APPROVED = "inspection.cardApproved";
    static final String REFUSED = "inspection.cardRefused";
    private static final String OUTCOME = "YELLOW_CARD";

    private final Inspections inspections;
    private final Findings findings;
    private final Papers papers;
    private final AnotherTerm anotherTerm;
    private final CaseDesk cases;
    private final CaseProcesses processes;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    ProposalDesk(
            Inspections inspections,
            Findings findings,
            Papers papers,
            AnotherTerm anotherTerm,
            CaseDesk cases,
            CaseProcesses processes,
            ApplicationEventPublisher news,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.papers = papers;
        this.anotherTerm = anotherTerm;
        this.cases = cases;
        this.processes = processes;
        this.news = news;
        this.clock = clock;
    }

    /** Proposes a card with the evidence of this case. @return true if a card took the findings at once, so that nothing is waited for */
    @Transactional
    public boolean proposeYellowCard(
            CaseNumber number, @Nullable String reason, @Nullable String evidenceNote, String by) {
        var inspection = inspections.get(number);
        var waiting = inspection.cardProposed();
        var venue = inspection.plan().venueCode();
        var why = Words.required(reason, 2, 500, "REASON_MISSING", "提请理由");
        var evidence = Words.optional(evidenceNote, 500, "证据说明");
        var no = papers.cardProposal(number).map(CardProposal::no).orElse(0) + 1;
        papers.add(number, CardProposal.open(no, venue, why, evidence, by, now()));
        cases.note(number, by, "CARD_PROPOSED", "已提请黄牌警告（管理措施，不是行政处罚），待批准。");
        news.publishEvent(new YellowCardProposed(number, venue, why, evidence, by));
        if (papers.cardProposal(number).filter(CardProposal::isOpen).isEmpty()) {
            return true;
        }
        inspections.update(waiting);
        return false;
    }

    /** A card carries the findings from now on: this case ends. */
    @Transactional
    public void approved(CaseNumber number, CaseNumber card) {
        var inspection = inspections.get(number);
        var proposal = open(number);
        papers.decide(number, proposal.approved(card.value(), now()));
        inspections.update(inspection.closed(OUTCOME, now()));
        cases.note(number, "system", "CARD_APPROVED", "提请的黄牌警告已批准，未整改的问题转由黄牌案件 %s 继续整改。".formatted(card));
        if (inspection.stage() == Stage.CARD_PROPOSED) {
            processes.tell(number, APPROVED);
        }
    }

    /** No card: the venue gets another term, or the order it was never served (B1 row 13). */
    @Transactional
    public void refused(CaseNumber number, String reason, String by) {
        var inspection = inspections.get(number);
        inspection.require("退回整改", Stage.CARD_PROPOSED);
        var proposal = open(number);
        var why = Words.required(reason, 2, 500, "REASON_MISSING", "不批准的理由");
        papers.decide(number, proposal.refused(why, by, now()));
        var open = underWay(number);
        var served = papers.order(number).isPresent();
        inspections.update(inspection.cardRefused(served, AnotherTerm.orderInstead(inspection, open)));
        cases.note(number, by, "CARD_REFUSED", Words.entry("提请的黄牌警告未获批准，退回继续整改。理由：%s".formatted(why)));
        if (served) {
            anotherTerm.open(number, open, now(), by);
        }
        if (!processes.tell(number, REFUSED)) {
            throw Refusal.conflict("CARD_NOT_AWAITED", "案件 %s 的流程不在“待批准黄牌”环节，请联系系统管理员核对流程版本。".formatted(number));
        }
    }

    /** How an inspection goes on after its card was refused. */
    @Transactional(readOnly = true)
    public AfterRefusal afterRefusal(CaseNumber number) {
        var inspection = inspections.get(number);
        return new AfterRefusal(inspection.requiredMeasure().kind(), inspection.stage() == Stage.RECTIFYING);
    }

    private CardProposal open(CaseNumber number) {
        return papers.cardProposal(number)
                .filter(CardProposal::isOpen)
                .orElseThrow(() ->
                        Refusal.conflict("CARD_NOT_PROPOSED", "案件 %s 没有待批准的黄牌提请，请刷新页面，查看最新进展。".formatted(number)));
    }

    private List<Finding> underWay(CaseNumber number) {
        return findings.ofCase(number).stream().filter(Finding::isUnderWay).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
