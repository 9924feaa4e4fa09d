package org.lookback.extension.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.directory.PostRole;
import org.lookback.extension.DecisionDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.ProcessVariable;
import org.lookback.workflow.Submission;

/** A reviewer's own request must not wait for nobody: the head of the unit may decide it, too. */
@DiagramBean("offerExtension")
class OfferExtension implements TaskListener {

    private final DecisionDesk desk;

    OfferExtension(DecisionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var byUnit = ProcessVariable.LEAD_UNIT.in(task) + "-reviewer";
        if (byUnit.equals(ExtensionModel.DECIDER.find(task))
                && desk.isReviewersOwn(Submission.caseOf(task), ExtensionModel.seq(task))) {
            task.addCandidateGroup(PostRole.HEAD.group(ProcessVariable.LEAD_UNIT.in(task)));
        }
    }
}
