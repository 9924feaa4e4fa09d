package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.card.CardRectification;
import org.lookback.card.CardReport;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The venue reported for everything that is open after a check, whatever batch it came with. */
@DiagramBean("reportAgain")
class ReportAgain implements TaskListener {

    private final CardRectification desk;

    ReportAgain(CardRectification desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var report = FormRecord.read(form, CardReport.class);
        desk.submit(Submission.caseOf(task), CardRectification.ALL, report, form.by());
    }
}
