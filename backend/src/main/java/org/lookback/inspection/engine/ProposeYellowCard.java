package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.inspection.ProposalDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A yellow card was proposed; the process learns whether a card the venue has already took the findings at once. */
@DiagramBean("proposeYellowCard")
class ProposeYellowCard implements TaskListener {

    private final ProposalDesk desk;

    ProposeYellowCard(ProposalDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var proposal = Submission.of(task);
        var form = ProposalForm.of(proposal);
        var joined = desk.proposeYellowCard(Submission.caseOf(task), form.reason(), form.evidenceNote(), proposal.by());
        InspectionModel.CARD_JOINED.set(task.getExecution(), joined);
    }
}
