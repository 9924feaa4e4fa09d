package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.card.CardRectification;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The rectification term of a batch passed in silence: noted, nothing is decided. */
@DiagramBean("flagCardLate")
class FlagCardLate implements JavaDelegate {

    private final CardRectification desk;

    FlagCardLate(CardRectification desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.termPassed(Submission.caseOf(execution), Integer.parseInt(CardModel.TRACK.in(execution)));
    }
}
