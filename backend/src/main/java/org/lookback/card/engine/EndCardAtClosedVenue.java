package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.card.CardEnding;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The venue closed for good: the card ends with it. */
@DiagramBean("endCardAtClosedVenue")
class EndCardAtClosedVenue implements JavaDelegate {

    private final CardEnding desk;

    EndCardAtClosedVenue(CardEnding desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.venueClosed(Submission.caseOf(execution));
    }
}
