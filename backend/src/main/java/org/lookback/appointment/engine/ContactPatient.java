package org.lookback.appointment.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.appointment.ContactTimes;
import org.lookback.appointment.PatientContactDesk;
import org.lookback.appointment.PatientContactForm;
import org.lookback.appointment.UnreachedDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The desk tried to reach the patient; the diagram learns when it may try again, or until when it waits. */
@DiagramBean("contactPatient")
class ContactPatient implements TaskListener {

    private final PatientContactDesk desk;
    private final ContactTimes times;
    private final UnreachedDesk unreached;

    ContactPatient(PatientContactDesk desk, ContactTimes times, UnreachedDesk unreached) {
        this.desk = desk;
        this.times = times;
        this.unreached = unreached;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.attempt(number, FormRecord.read(form, PatientContactForm.class), form.by());
        var execution = task.getExecution();
        RescheduleModel.CONTACT_RESULT.set(execution, result);
        switch (result) {
            case "AGAIN" -> RescheduleModel.NEXT_ATTEMPT_AT.set(execution, Date.from(times.nextAttemptAt(number)));
            case "UNREACHED" -> RescheduleModel.CLOSE_AT.set(execution, Date.from(unreached.closeAt(number)));
            case "OTHER_PERSON" -> RescheduleModel.WAY.set(execution, "IDENTITY");
            default -> {
                // the gateway knows the rest
            }
        }
    }
}
