package org.lookback.representation.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.representation.RulingDesk;
import org.lookback.representation.RulingForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A reviewer ruled; the process learns whether anything is taken back. */
@DiagramBean("decideRepresentation")
class DecideRepresentation implements TaskListener {

    private final RulingDesk desk;

    DecideRepresentation(RulingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var upheld = desk.decide(
                Submission.caseOf(task), RepresentationModel.seq(task), form.record(RulingForm.class), form.by());
        RepresentationModel.UPHELD.set(task.getExecution(), upheld);
    }
}
