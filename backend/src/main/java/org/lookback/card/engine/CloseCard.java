package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.card.CardEnding;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The last look-back held. */
@DiagramBean("closeCard")
class CloseCard implements ExecutionListener {

    private final CardEnding desk;

    CloseCard(CardEnding desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        desk.closed(Submission.caseOf(execution));
    }
}
