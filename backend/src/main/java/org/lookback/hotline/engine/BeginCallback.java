package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.hotline.CallbackDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A round of calls begins; a merged case learns here which unit it is asked about. */
@DiagramBean("beginCallback")
class BeginCallback implements JavaDelegate {

    private final CallbackDesk desk;
    private final OrderVariables variables;

    BeginCallback(CallbackDesk desk, OrderVariables variables) {
        this.desk = desk;
        this.variables = variables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = Submission.caseOf(execution);
        var callable = desk.begin(number);
        HotlineModel.CALLBACK_RESULT.set(execution, callable ? "AGAIN" : "UNREACHED");
        variables.refresh(execution, number);
    }
}
