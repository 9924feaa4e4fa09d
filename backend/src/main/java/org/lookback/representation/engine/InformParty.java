package org.lookback.representation.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.representation.InformingDesk;
import org.lookback.representation.InformingForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The venue was told of the ruling. */
@DiagramBean("informParty")
class InformParty implements TaskListener {

    private final InformingDesk desk;

    InformParty(InformingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        desk.inform(
                Submission.caseOf(task), RepresentationModel.seq(task), form.record(InformingForm.class), form.by());
    }
}
