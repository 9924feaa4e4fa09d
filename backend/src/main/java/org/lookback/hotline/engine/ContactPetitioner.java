package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.ContactDesk;
import org.lookback.hotline.ContactForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The unit spoke with the petitioner, or said that the request is not its own. */
@DiagramBean("contactPetitioner")
class ContactPetitioner implements TaskListener {

    private final ContactDesk desk;

    ContactPetitioner(ContactDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.record(number, FormRecord.read(form, ContactForm.class), form.by());
        HotlineModel.CONTACT.set(task.getExecution(), result);
    }
}
