package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.appointment.HandOutForm;
import org.lookback.appointment.MedicineDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The pharmacy handed out, or may not. */
@DiagramBean("handOutMedicine")
class HandOutMedicine implements TaskListener {

    private final MedicineDesk desk;

    HandOutMedicine(MedicineDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.handOut(number, FormRecord.read(form, HandOutForm.class), form.by());
        RescheduleModel.SUBSTITUTE.set(task.getExecution(), result);
    }
}
