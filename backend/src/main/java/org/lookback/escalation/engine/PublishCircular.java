package org.lookback.escalation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.escalation.OversightDesk;
import org.lookback.workflow.DiagramBean;

/** The circular goes out to all units. */
@DiagramBean("publishCircular")
class PublishCircular implements JavaDelegate {

    private final OversightDesk desk;

    PublishCircular(OversightDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.publishCircular(EscalationModel.WATCHED_TASK.in(execution));
    }
}
