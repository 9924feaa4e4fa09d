package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.appointment.CorrectionDecision;
import org.lookback.appointment.NoShowCorrections;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** A second person put the no-show right, or kept it. */
@DiagramBean("decideCorrection")
class DecideCorrection implements TaskListener {

    private final NoShowCorrections desk;

    DecideCorrection(NoShowCorrections desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.decide(number, FormRecord.read(form, CorrectionDecision.class), form.by());
        RescheduleModel.APPROVED.set(task.getExecution(), result);
    }
}
