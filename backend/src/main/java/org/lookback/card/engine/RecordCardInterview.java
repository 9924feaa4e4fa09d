package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.card.InterviewDesk;
import org.lookback.card.InterviewForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** One body recorded its part of the interview. */
@DiagramBean("recordCardInterview")
class RecordCardInterview implements TaskListener {

    private final InterviewDesk desk;

    RecordCardInterview(InterviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var body = CardModel.BODY.in(task);
        desk.record(Submission.caseOf(task), body, FormRecord.read(form, InterviewForm.class), form.by());
    }
}
