package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.inspection.SiteDesk;
import org.lookback.inspection.VisitRecord;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The record of a visit was handed in; the process learns which way to go. */
@DiagramBean("recordVisit")
class RecordVisit implements TaskListener {

    private final SiteDesk desk;

    RecordVisit(SiteDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var visit = Submission.of(task);
        var after = desk.recordVisit(Submission.caseOf(task), visit.record(VisitRecord.class), visit.by());
        InspectionModel.VISIT_RESULT.set(task.getExecution(), after.name());
    }
}
