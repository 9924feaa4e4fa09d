package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.card.CardEnding;
import org.lookback.card.TakenDown;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The objection was upheld; the card comes off and never counts. */
@DiagramBean("takeDownWithdrawn")
class TakeDownWithdrawn implements TaskListener {

    private final CardEnding desk;

    TakeDownWithdrawn(CardEnding desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        desk.downAfterWithdrawal(Submission.caseOf(task), FormRecord.read(form, TakenDown.class), form.by());
    }
}
