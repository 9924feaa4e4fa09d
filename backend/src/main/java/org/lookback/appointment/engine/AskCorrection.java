package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.appointment.CorrectionForm;
import org.lookback.appointment.NoShowCorrections;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.ProcessVariable;
import org.lookback.workflow.Submission;

/** Somebody asked that a no-show be taken back, or appeals against a suspension. */
@DiagramBean("askCorrection")
class AskCorrection implements ExecutionListener {

    private final NoShowCorrections desk;

    AskCorrection(NoShowCorrections desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var form = Submission.of(execution);
        var number = Submission.caseOf(execution);
        var record = FormRecord.read(form, CorrectionForm.class);
        ProcessVariable.LEAD_UNIT.set(execution, desk.ask(number, record, form.by()));
        RescheduleModel.KIND.set(execution, desk.get(number).kind().name());
    }
}
