package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.appointment.RescheduleDesk;
import org.lookback.appointment.RescheduleForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.ProcessVariable;
import org.lookback.workflow.Submission;

/** A patient may not enter: the case begins, exempt from the first moment. */
@DiagramBean("reportBlocked")
class ReportBlocked implements ExecutionListener {

    private final RescheduleDesk desk;

    ReportBlocked(RescheduleDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var form = Submission.of(execution);
        var number = Submission.caseOf(execution);
        var opened = desk.open(number, FormRecord.read(form, RescheduleForm.class), form.by());
        ProcessVariable.LEAD_UNIT.set(execution, opened.hospital());
        RescheduleModel.WAY.set(execution, opened.way());
    }
}
