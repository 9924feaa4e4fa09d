package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.inspection.LookBackDesk;
import org.lookback.inspection.LookBackForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Officers looked back; the process learns whether the rectification held. */
@DiagramBean("conductLookBack")
class ConductLookBack implements TaskListener {

    private final LookBackDesk desk;

    ConductLookBack(LookBackDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var record = Submission.of(task);
        var index = InspectionModel.LOOK_BACK_INDEX.in(task);
        var relapsed =
                desk.conductLookBack(Submission.caseOf(task), index, record.record(LookBackForm.class), record.by());
        InspectionModel.RELAPSED.set(task.getExecution(), relapsed);
    }
}
