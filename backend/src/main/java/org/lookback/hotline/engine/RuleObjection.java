package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.ObjectionRuling;
import org.lookback.hotline.RulingForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The adjudicator ruled on an objection. */
@DiagramBean("ruleObjection")
class RuleObjection implements TaskListener {

    private final ObjectionRuling desk;
    private final OrderVariables variables;

    RuleObjection(ObjectionRuling desk, OrderVariables variables) {
        this.desk = desk;
        this.variables = variables;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.rule(number, FormRecord.read(form, RulingForm.class), form.by());
        HotlineModel.RULING.set(task.getExecution(), result);
        HotlineModel.ORDER_RESULT.set(task.getExecution(), result);
        variables.refresh(task.getExecution(), number);
    }
}
