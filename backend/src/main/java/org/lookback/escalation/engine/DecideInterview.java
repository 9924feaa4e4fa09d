package org.lookback.escalation.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.escalation.InterviewDecision;
import org.lookback.escalation.OversightDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A supervisor decides whether the unit's head is interviewed. */
@DiagramBean("decideInterview")
class DecideInterview implements TaskListener {

    private final OversightDesk desk;

    DecideInterview(OversightDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var approved = desk.decideInterview(
                EscalationModel.watchedTask(task), form.record(InterviewDecision.class), form.by());
        EscalationModel.INTERVIEW_APPROVED.set(task.getExecution(), approved);
    }
}
