package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.appointment.WaitlistDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The daily search for somebody on the waiting list. */
@DiagramBean("retryWaitlist")
class RetryWaitlist implements JavaDelegate {

    private final WaitlistDesk desk;
    private final HoldTimes times;

    RetryWaitlist(WaitlistDesk desk, HoldTimes times) {
        this.desk = desk;
        this.times = times;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = Submission.caseOf(execution);
        var found = desk.retry(number);
        RescheduleModel.FOUND.set(execution, found);
        if ("OVER".equals(found)) {
            RescheduleModel.REBOOKED.set(execution, found);
        } else {
            times.refresh(execution, number);
        }
    }
}
