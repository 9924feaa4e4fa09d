package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.inspection.MeasureDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A yellow card was proposed. */
@DiagramBean("proposeYellowCard")
class ProposeYellowCard implements TaskListener {

    private final MeasureDesk desk;

    ProposeYellowCard(MeasureDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var proposal = Submission.of(task);
        desk.proposeYellowCard(
                Submission.caseOf(task),
                proposal.text("reason", "提请理由"),
                proposal.optionalText("evidenceNote").orElse(""),
                proposal.by());
    }
}
