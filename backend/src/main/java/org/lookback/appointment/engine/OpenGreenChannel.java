package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.appointment.GreenChannelDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Critical signs override everything; whoever found them may have said so already. */
@DiagramBean("openGreenChannel")
class OpenGreenChannel implements ExecutionListener {

    private final GreenChannelDesk desk;

    OpenGreenChannel(GreenChannelDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        desk.critical(Submission.caseOf(execution), "system");
    }
}
