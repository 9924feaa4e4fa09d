package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.appointment.PositiveDesk;
import org.lookback.appointment.ReferralForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The patient was handed over to the designated clinic. */
@DiagramBean("referPositive")
class ReferPositive implements TaskListener {

    private final PositiveDesk desk;

    ReferPositive(PositiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        desk.refer(number, FormRecord.read(form, ReferralForm.class), form.by());
    }
}
