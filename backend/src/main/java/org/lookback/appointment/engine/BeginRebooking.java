package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A slot is kept, or the patient waits for one. */
@DiagramBean("beginRebooking")
class BeginRebooking implements ExecutionListener {

    private final HoldTimes times;

    BeginRebooking(HoldTimes times) {
        this.times = times;
    }

    @Override
    public void notify(DelegateExecution execution) {
        times.refresh(execution, Submission.caseOf(execution));
    }
}
