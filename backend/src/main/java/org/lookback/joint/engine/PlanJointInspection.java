package org.lookback.joint.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.joint.JointDesk;
import org.lookback.joint.JointRequest;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.ProcessVariable;
import org.lookback.workflow.Submission;

/** A joint inspection was asked for; the process learns which unit leads it. */
@DiagramBean("planJointInspection")
class PlanJointInspection implements ExecutionListener {

    private final JointDesk desk;

    PlanJointInspection(JointDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var asked = JointModel.asked(execution);
        var lead = desk.plan(Submission.caseOf(execution), asked.record(JointRequest.class), asked.by());
        ProcessVariable.LEAD_UNIT.set(execution, lead);
    }
}
