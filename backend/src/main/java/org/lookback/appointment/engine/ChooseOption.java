package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.appointment.OptionDesk;
import org.lookback.appointment.OptionForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The patient chose; for a long prescription the process learns which health centre assesses. */
@DiagramBean("chooseOption")
class ChooseOption implements TaskListener {

    private static final String NO_CENTRE = "";

    private final OptionDesk desk;

    ChooseOption(OptionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var submission = Submission.of(task);
        var form = FormRecord.read(submission, OptionForm.class);
        var option = desk.choose(Submission.caseOf(task), form, submission.by());
        var centre = form.centre() == null ? NO_CENTRE : form.centre().strip();
        RescheduleModel.OPTION.set(task.getExecution(), option);
        RescheduleModel.CENTRE.set(task.getExecution(), "LONG_RX".equals(option) ? centre : NO_CENTRE);
    }
}
