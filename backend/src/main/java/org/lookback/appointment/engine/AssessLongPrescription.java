package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.appointment.LongPrescriptionDesk;
import org.lookback.appointment.LongPrescriptionForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The health centre prescribed for weeks, or may not. */
@DiagramBean("assessLongPrescription")
class AssessLongPrescription implements TaskListener {

    private final LongPrescriptionDesk desk;

    AssessLongPrescription(LongPrescriptionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.assess(number, FormRecord.read(form, LongPrescriptionForm.class), form.by());
        RescheduleModel.SUBSTITUTE.set(task.getExecution(), result);
    }
}
