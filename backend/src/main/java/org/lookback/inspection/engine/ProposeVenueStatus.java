package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.inspection.ClosureDesk;
import org.lookback.refusal.Refusal;
import org.lookback.venue.VenueStatus;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Nobody could get in twice: a reviewer says what became of the venue. */
@DiagramBean("proposeVenueStatus")
class ProposeVenueStatus implements TaskListener {

    private final ClosureDesk desk;

    ProposeVenueStatus(ClosureDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var proposal = Submission.of(task);
        desk.proposeVenueStatus(
                Submission.caseOf(task),
                status(proposal.text("newStatus", "场所状态")),
                proposal.text("reason", "变更原因"),
                proposal.by());
    }

    private static VenueStatus status(String name) {
        try {
            return VenueStatus.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("STATUS_BAD", "请选择停业、关停或查无。");
        }
    }
}
