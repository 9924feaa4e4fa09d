package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.inspection.RectificationDesk;
import org.lookback.inspection.ReportForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The venue reported for the findings of a track. */
@DiagramBean("submitReport")
class SubmitReport implements TaskListener {

    private final RectificationDesk desk;

    SubmitReport(RectificationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var report = Submission.of(task);
        desk.submitReport(
                Submission.caseOf(task), InspectionModel.track(task), report.record(ReportForm.class), report.by());
    }
}
