package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.appointment.PatientTriageDesk;
import org.lookback.appointment.TriageForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The triage nurse looked for critical signs, and whether it is the booked patient. */
@DiagramBean("triagePatient")
class TriagePatient implements TaskListener {

    private final PatientTriageDesk desk;

    TriagePatient(PatientTriageDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.triage(number, FormRecord.read(form, TriageForm.class), form.by());
        RescheduleModel.TRIAGE.set(task.getExecution(), result);
    }
}
