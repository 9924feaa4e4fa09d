package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.inspection.InspectionRequest;
import org.lookback.inspection.PlanningDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.ProcessVariable;
import org.lookback.workflow.Submission;

/** An inspection was asked for; the process learns which unit leads it. */
@DiagramBean("planInspection")
class PlanInspection implements ExecutionListener {

    private final PlanningDesk desk;

    PlanInspection(PlanningDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var request = Submission.of(execution);
        var planned = desk.plan(Submission.caseOf(execution), request.record(InspectionRequest.class), request.by());
        ProcessVariable.LEAD_UNIT.set(execution, planned.plan().leadUnit());
    }
}
