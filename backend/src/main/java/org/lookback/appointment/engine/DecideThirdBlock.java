package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.appointment.ThirdBlockDesk;
import org.lookback.appointment.ThirdBlockForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The supervisor decided how to go on after the third block. */
@DiagramBean("decideThirdBlock")
class DecideThirdBlock implements TaskListener {

    private final ThirdBlockDesk desk;

    DecideThirdBlock(ThirdBlockDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.decide(number, FormRecord.read(form, ThirdBlockForm.class), form.by());
        RescheduleModel.VISIT.set(task.getExecution(), "CONTINUE".equals(result) ? "BLOCKED_AGAIN" : "DECLINED");
    }
}
