package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.variable.Variables;
import org.lookback.inspection.VerificationDesk;
import org.lookback.inspection.VerificationForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Officers verified the findings of a track; its gateway learns the verdict. */
@DiagramBean("verifyRectification")
class VerifyRectification implements TaskListener {

    private final VerificationDesk desk;

    VerifyRectification(VerificationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var record = Submission.of(task);
        var verdict = desk.verify(
                Submission.caseOf(task),
                InspectionModel.track(task),
                record.record(VerificationForm.class),
                record.by());
        // transient: the gateway reads it at once, and tracks verified at the same moment must not wait for each other
        task.setVariable(InspectionModel.VERDICT.name(), Variables.stringValue(verdict.name(), true));
    }
}
