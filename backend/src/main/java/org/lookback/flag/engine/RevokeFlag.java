package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.flag.FlagRevocation;
import org.lookback.flag.RevocationDecision;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A person has decided whether the flag comes down. */
@DiagramBean("revokeFlag")
class RevokeFlag implements TaskListener {

    private final FlagRevocation desk;

    RevokeFlag(FlagRevocation desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        FlagModel.REVOKED.set(
                task.getExecution(), desk.decide(number, form.record(RevocationDecision.class), form.by()));
    }
}
