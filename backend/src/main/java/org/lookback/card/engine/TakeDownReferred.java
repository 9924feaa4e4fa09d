package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.card.CardEnding;
import org.lookback.card.TakenDown;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The regulator has answered; the card comes off. */
@DiagramBean("takeDownReferred")
class TakeDownReferred implements TaskListener {

    private final CardEnding desk;

    TakeDownReferred(CardEnding desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        desk.downAfterReferral(Submission.caseOf(task), FormRecord.read(form, TakenDown.class), form.by());
    }
}
