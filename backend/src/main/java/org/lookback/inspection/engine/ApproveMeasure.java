package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.inspection.MeasureApproval;
import org.lookback.inspection.MeasureDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A reviewer approved the measure or chose another one. */
@DiagramBean("approveMeasure")
class ApproveMeasure implements TaskListener {

    private final MeasureDesk desk;

    ApproveMeasure(MeasureDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var approval = Submission.of(task);
        var decided =
                desk.approveMeasure(Submission.caseOf(task), approval.record(MeasureApproval.class), approval.by());
        InspectionModel.MEASURE.set(task.getExecution(), decided.name());
    }
}
