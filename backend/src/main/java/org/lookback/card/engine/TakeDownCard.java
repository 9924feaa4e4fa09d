package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.card.CardRemoval;
import org.lookback.card.TakenDown;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The card came off because all conditions are met. */
@DiagramBean("takeDownCard")
class TakeDownCard implements TaskListener {

    private final CardRemoval desk;

    TakeDownCard(CardRemoval desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        desk.takeDown(Submission.caseOf(task), FormRecord.read(form, TakenDown.class), form.by());
    }
}
