package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.RecusalDesk;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.ProcessVariable;

/** A recusal was asked for; the process learns of which case, about whom, and who decides. */
@DiagramBean("registerRecusal")
class RegisterRecusal implements JavaDelegate {

    private final RecusalDesk desk;

    RegisterRecusal(RecusalDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var by = RecusalModel.asker(execution);
        var ask = RecusalModel.takeAsk(execution, by);
        var number = about(execution, ask.caseNo());
        var officer = desk.ask(number, ask, by, execution.getProcessInstanceId());
        ProcessVariable.LEAD_UNIT.set(execution, desk.leadUnit(number));
        RecusalModel.TRACK.set(execution, officer);
    }

    /** Started from the form, only the record knows the case. */
    private static CaseNumber about(DelegateExecution execution, @Nullable String named) {
        var key = execution.getProcessBusinessKey();
        if (key != null && !key.isBlank()) {
            return new CaseNumber(key);
        }
        if (named == null || named.isBlank()) {
            throw Refusal.invalid("CASE_MISSING", "请选择是哪个案件的检查人员要回避。");
        }
        var number = new CaseNumber(named.strip());
        execution.setProcessBusinessKey(number.value());
        return number;
    }
}
