package org.lookback.representation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.representation.RulingDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** What was upheld is taken back. */
@DiagramBean("upholdRepresentation")
class UpholdRepresentation implements JavaDelegate {

    private final RulingDesk desk;

    UpholdRepresentation(RulingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.uphold(Submission.caseOf(execution), RepresentationModel.seq(execution));
    }
}
