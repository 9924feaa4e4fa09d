package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.JudgementDesk;
import org.lookback.hotline.JudgementForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The reviewer said whether the demand is reasonable. */
@DiagramBean("judgeCallback")
class JudgeCallback implements TaskListener {

    private final JudgementDesk desk;

    JudgeCallback(JudgementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.judge(number, FormRecord.read(form, JudgementForm.class), form.by());
        HotlineModel.JUDGEMENT.set(task.getExecution(), result);
        HotlineModel.CALLBACK_RESULT.set(task.getExecution(), result);
    }
}
