package org.lookback.escalation.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.escalation.InterviewMinutes;
import org.lookback.escalation.OversightDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** What was said at the interview, and what was promised. */
@DiagramBean("recordInterview")
class RecordInterview implements TaskListener {

    private final OversightDesk desk;

    RecordInterview(OversightDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        desk.recordInterview(EscalationModel.watchedTask(task), form.record(InterviewMinutes.class), form.by());
    }
}
