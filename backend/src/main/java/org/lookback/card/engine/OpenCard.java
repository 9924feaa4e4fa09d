package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.card.CardProposals;
import org.lookback.card.ProposedCard;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.ProcessVariable;
import org.lookback.workflow.Submission;

/** A card was proposed; the process learns which bodies take part. */
@DiagramBean("openCard")
class OpenCard implements ExecutionListener {

    private final CardProposals desk;

    OpenCard(CardProposals desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var proposed = Submission.of(execution);
        var card = desk.open(Submission.caseOf(execution), proposed.record(ProposedCard.class), proposed.by());
        ProcessVariable.LEAD_UNIT.set(execution, card.parties().leadUnit());
        CardModel.SUBDISTRICT.set(execution, card.parties().subdistrict());
        CardModel.DISCIPLINE.set(execution, card.parties().discipline());
        CardModel.REGULATOR.set(execution, card.parties().regulator());
    }
}
