package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.AccountDesk;
import org.lookback.hotline.HotlineDecision;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The head agreed to put the matter on account, or not. */
@DiagramBean("agreeAccount")
class AgreeAccount implements TaskListener {

    private final AccountDesk desk;

    AgreeAccount(AccountDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.agree(number, FormRecord.read(form, HotlineDecision.class), form.by());
        HotlineModel.ACCOUNT_AGREED.set(task.getExecution(), result);
    }
}
