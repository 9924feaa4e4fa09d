package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.SupportDesk;
import org.lookback.hotline.SupportForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** A supporting unit has done its part. */
@DiagramBean("finishSupport")
class FinishSupport implements TaskListener {

    private final SupportDesk desk;

    FinishSupport(SupportDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var seq = SupportTrack.seq(task);
        desk.finish(number, seq, FormRecord.read(form, SupportForm.class), form.by());
    }
}
