package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.appointment.ConfirmationForm;
import org.lookback.appointment.RebookDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The patient answered the desk: she takes the slot, or gives it up. */
@DiagramBean("confirmBooking")
class ConfirmBooking implements TaskListener {

    private final RebookDesk desk;

    ConfirmBooking(RebookDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.answer(number, FormRecord.read(form, ConfirmationForm.class), form.by());
        RescheduleModel.REBOOKED.set(task.getExecution(), "CONFIRMED".equals(result) ? "REBOOKED" : result);
    }
}
