package org.lookback.hotline.engine;

import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.calendar.DistrictTime;
import org.lookback.hotline.AccountDesk;
import org.lookback.hotline.HotlineDecision;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The centre agreed too: the matter rests until the morning of the day on which it is looked at again. */
@DiagramBean("confirmAccount")
class ConfirmAccount implements TaskListener {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final AccountDesk desk;

    ConfirmAccount(AccountDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var agreed = desk.confirm(number, FormRecord.read(form, HotlineDecision.class), form.by());
        HotlineModel.ACCOUNT_AGREED.set(task.getExecution(), agreed);
        var morning = DistrictTime.at(desk.reviewOn(number), MORNING);
        HotlineModel.ACCOUNT_REVIEW_AT.set(task.getExecution(), Date.from(morning));
    }
}
