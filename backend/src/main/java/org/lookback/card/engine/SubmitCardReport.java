package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.card.CardRectification;
import org.lookback.card.CardReport;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The venue reported for one batch of breaches. */
@DiagramBean("submitCardReport")
class SubmitCardReport implements TaskListener {

    private final CardRectification desk;

    SubmitCardReport(CardRectification desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var batch = Integer.parseInt(CardModel.TRACK.in(task));
        desk.submit(Submission.caseOf(task), batch, FormRecord.read(form, CardReport.class), form.by());
    }
}
