package org.lookback.extension.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.extension.ExtensionDesk;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.ProcessVariable;

/** More time was asked for; the process learns of which case, who decides, and whether anybody has to. */
@DiagramBean("registerExtension")
class RegisterExtension implements JavaDelegate {

    private final ExtensionDesk desk;

    RegisterExtension(ExtensionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var by = ExtensionModel.asker(execution);
        var ask = ExtensionModel.takeAsk(execution, by);
        var number = about(execution, ask.caseNo());
        var request = desk.register(number, ask, by, execution.getProcessInstanceId());
        ProcessVariable.LEAD_UNIT.set(execution, request.unit());
        ExtensionModel.TRACK.set(execution, Integer.toString(request.seq()));
        ExtensionModel.DECIDER.set(execution, desk.decider(request));
        ExtensionModel.ADMISSIBLE.set(execution, request.isOpen());
    }

    /** Started from the form, only the record knows the case; called by a process of a case, it is that one. */
    private static CaseNumber about(DelegateExecution execution, @Nullable String named) {
        var key = execution.getProcessBusinessKey();
        if (key == null || key.isBlank()) {
            if (named == null || named.isBlank()) {
                throw Refusal.invalid("CASE_MISSING", "请选择要延长哪个案件的期限。");
            }
            var number = new CaseNumber(named.strip());
            execution.setProcessBusinessKey(number.value());
            return number;
        }
        if (named != null && !named.isBlank() && !named.strip().equals(key)) {
            throw Refusal.invalid("CASE_MISMATCH", "申请写的案件 %s 与所在案件 %s 不一致，请核对。".formatted(named, key));
        }
        return new CaseNumber(key);
    }
}
