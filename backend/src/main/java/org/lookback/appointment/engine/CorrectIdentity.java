package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.appointment.IdentityDesk;
import org.lookback.appointment.IdentityForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The supervisor found out who was at the door or on the phone. */
@DiagramBean("correctIdentity")
class CorrectIdentity implements TaskListener {

    private final IdentityDesk desk;

    CorrectIdentity(IdentityDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.correct(number, FormRecord.read(form, IdentityForm.class), form.by());
        RescheduleModel.TRIAGE.set(task.getExecution(), result);
    }
}
