package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.HotlineDecision;
import org.lookback.hotline.ReplyDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The centre checked the reply. */
@DiagramBean("checkQuality")
class CheckQuality implements TaskListener {

    private final ReplyDesk desk;

    CheckQuality(ReplyDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.check(number, FormRecord.read(form, HotlineDecision.class), form.by());
        HotlineModel.QUALITY_PASSED.set(task.getExecution(), result);
        HotlineModel.ENTRY.set(task.getExecution(), "HANDLE");
    }
}
