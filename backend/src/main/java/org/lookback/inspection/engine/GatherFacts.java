package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.lookback.inspection.MeasureDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Hands the decision table its facts, for this transaction only. */
@DiagramBean("gatherFacts")
class GatherFacts implements ExecutionListener {

    private final MeasureDesk desk;

    GatherFacts(MeasureDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var facts = desk.facts(Submission.caseOf(execution));
        text(execution, "worstSeverity", facts.worstSeverity().name());
        truth(execution, "allCorrectedOnSite", facts.allCorrectedOnSite());
        truth(execution, "refusedToCooperate", facts.refusedToCooperate());
        truth(execution, "relapse", facts.relapse());
        execution.setVariableLocal("rejectCount", Variables.integerValue(facts.rejectCount(), true));
        truth(execution, "previousMajorInWindow", facts.previousMajorInWindow());
        truth(execution, "previousLateOrRejected", facts.previousLateOrRejected());
        truth(execution, "activeCard", facts.activeCard());
    }

    private static void text(DelegateExecution execution, String name, String value) {
        execution.setVariableLocal(name, Variables.stringValue(value, true));
    }

    private static void truth(DelegateExecution execution, String name, boolean value) {
        execution.setVariableLocal(name, Variables.booleanValue(value, true));
    }
}
