package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.inspection.MeasureDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A critical danger was handed to the sector regulator. */
@DiagramBean("referToRegulator")
class ReferToRegulator implements TaskListener {

    private final MeasureDesk desk;

    ReferToRegulator(MeasureDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var letter = Submission.of(task);
        desk.refer(
                Submission.caseOf(task),
                letter.text("regulator", "行业主管部门"),
                letter.text("letterNo", "移送函文号"),
                letter.text("reason", "移送理由"),
                letter.by());
    }
}
