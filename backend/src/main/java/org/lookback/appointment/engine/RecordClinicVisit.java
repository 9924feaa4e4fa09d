package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.appointment.VisitDesk;
import org.lookback.appointment.VisitForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The desk found out what became of the new booking. */
@DiagramBean("recordClinicVisit")
class RecordClinicVisit implements TaskListener {

    private final VisitDesk desk;

    RecordClinicVisit(VisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.record(number, FormRecord.read(form, VisitForm.class), form.by());
        RescheduleModel.VISIT.set(task.getExecution(), result);
        if ("BLOCKED_AGAIN".equals(result)) {
            RescheduleModel.THIRD_TIME.set(task.getExecution(), desk.blockedAgain(number, form.by()));
        }
    }
}
