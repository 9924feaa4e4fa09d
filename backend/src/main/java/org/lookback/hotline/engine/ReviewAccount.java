package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.AccountDesk;
import org.lookback.hotline.AccountReviewForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** What is on account was looked at again. */
@DiagramBean("reviewAccount")
class ReviewAccount implements TaskListener {

    private final AccountDesk desk;

    ReviewAccount(AccountDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.review(number, FormRecord.read(form, AccountReviewForm.class), form.by());
        HotlineModel.ACCOUNT_REVIEW.set(task.getExecution(), result);
    }
}
