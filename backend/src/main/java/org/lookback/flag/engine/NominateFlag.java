package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.flag.FlagNomination;
import org.lookback.flag.NominationForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.ProcessVariable;
import org.lookback.workflow.Submission;

/** A venue was nominated; the process learns who approves and who signs. */
@DiagramBean("nominateFlag")
class NominateFlag implements ExecutionListener {

    private final FlagNomination desk;

    NominateFlag(FlagNomination desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var form = Submission.of(execution);
        var flag = desk.nominate(Submission.caseOf(execution), form.record(NominationForm.class), form.by());
        ProcessVariable.LEAD_UNIT.set(execution, flag.nomination().subdistrict());
        FlagModel.REGULATOR.set(execution, flag.nomination().department());
    }
}
