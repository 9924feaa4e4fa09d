package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.appointment.PositiveDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A positive result came in. */
@DiagramBean("enterPositive")
class EnterPositive implements ExecutionListener {

    private final PositiveDesk desk;

    EnterPositive(PositiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        desk.enter(Submission.caseOf(execution));
    }
}
