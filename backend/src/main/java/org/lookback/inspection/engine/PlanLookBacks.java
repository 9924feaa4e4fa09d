package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.inspection.LookBackPlan;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** All findings are settled: look-backs are planned. */
@DiagramBean("planLookBacks")
class PlanLookBacks implements JavaDelegate {

    private final LookBackPlan desk;

    PlanLookBacks(LookBackPlan desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InspectionModel.LOOK_BACK_COUNT.set(execution, desk.planLookBacks(Submission.caseOf(execution)));
        InspectionModel.RELAPSED.set(execution, false);
    }
}
