package org.lookback.joint.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.joint.JointDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Each body gets its own inspection. */
@DiagramBean("openBodyInspections")
class OpenBodyInspections implements JavaDelegate {

    private final JointDesk desk;

    OpenBodyInspections(JointDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.openBodies(Submission.caseOf(execution));
    }
}
