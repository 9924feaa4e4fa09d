package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.flag.FlagApproval;
import org.lookback.flag.FlagDecision;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The regulator has decided. */
@DiagramBean("cosignFlag")
class CosignFlag implements TaskListener {

    private final FlagApproval desk;

    CosignFlag(FlagApproval desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        FlagModel.COSIGNED.set(task.getExecution(), desk.cosign(number, form.record(FlagDecision.class), form.by()));
    }
}
