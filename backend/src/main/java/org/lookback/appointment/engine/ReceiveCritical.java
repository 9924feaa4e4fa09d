package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.appointment.GreenChannelDesk;
import org.lookback.appointment.GreenChannelForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The critical patient is in treatment. */
@DiagramBean("receiveCritical")
class ReceiveCritical implements TaskListener {

    private final GreenChannelDesk desk;

    ReceiveCritical(GreenChannelDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        desk.receive(number, FormRecord.read(form, GreenChannelForm.class), form.by());
    }
}
