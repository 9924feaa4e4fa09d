package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.flag.FlagApproval;
import org.lookback.flag.FlagDecision;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The head of the subdistrict has decided. */
@DiagramBean("approveFlag")
class ApproveFlag implements TaskListener {

    private final FlagApproval desk;

    ApproveFlag(FlagApproval desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        FlagModel.APPROVED.set(task.getExecution(), desk.approve(number, form.record(FlagDecision.class), form.by()));
    }
}
