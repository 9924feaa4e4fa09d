package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.hotline.RequestDesk;
import org.lookback.hotline.RequestForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** A request was taken down; the process learns how much it presses and whether anything is left to do. */
@DiagramBean("registerRequest")
class RegisterRequest implements ExecutionListener {

    private final RequestDesk desk;
    private final OrderVariables variables;
    private final HotlineStaff staff;

    RegisterRequest(RequestDesk desk, OrderVariables variables, HotlineStaff staff) {
        this.desk = desk;
        this.staff = staff;
        this.variables = variables;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var form = Submission.of(execution);
        staff.check(form.by());
        var number = Submission.caseOf(execution);
        var registered = desk.register(number, FormRecord.read(form, RequestForm.class), form.by());
        HotlineModel.SETTLED.set(execution, registered.settled());
        variables.refresh(execution, number);
    }
}
