package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.HotlineDecision;
import org.lookback.hotline.ReplyDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** Another person of the unit approved the reply, or sent it back. */
@DiagramBean("reviewReply")
class ReviewReply implements TaskListener {

    private final ReplyDesk desk;

    ReviewReply(ReplyDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.review(number, FormRecord.read(form, HotlineDecision.class), form.by());
        HotlineModel.APPROVED.set(task.getExecution(), result);
        HotlineModel.ORDER_RESULT.set(task.getExecution(), "REPLIED");
    }
}
