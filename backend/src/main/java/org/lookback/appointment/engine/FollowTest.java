package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.appointment.SameDayTestDesk;
import org.lookback.appointment.SameDayTestForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The same-day test was in time, or not. */
@DiagramBean("followTest")
class FollowTest implements TaskListener {

    private final SameDayTestDesk desk;

    FollowTest(SameDayTestDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.follow(number, FormRecord.read(form, SameDayTestForm.class), form.by());
        RescheduleModel.SUBSTITUTE.set(task.getExecution(), result);
    }
}
