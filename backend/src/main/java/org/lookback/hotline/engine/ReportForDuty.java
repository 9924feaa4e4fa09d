package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.SupportDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A unit that was whistled for is there. */
@DiagramBean("reportForDuty")
class ReportForDuty implements TaskListener {

    private final SupportDesk desk;

    ReportForDuty(SupportDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var seq = SupportTrack.seq(task);
        desk.report(number, seq, form.by());
    }
}
