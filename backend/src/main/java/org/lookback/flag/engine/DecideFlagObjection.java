package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.flag.ObjectionDecision;
import org.lookback.flag.ObjectionDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A person has decided about an objection; only this branch of the process learns of it. */
@DiagramBean("decideFlagObjection")
class DecideFlagObjection implements TaskListener {

    private final ObjectionDesk desk;

    DecideFlagObjection(ObjectionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var upheld = desk.decide(number, FlagModel.objection(task), form.record(ObjectionDecision.class), form.by());
        FlagModel.UPHELD.set(task.getExecution(), upheld);
    }
}
