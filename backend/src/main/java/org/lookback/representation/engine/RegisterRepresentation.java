package org.lookback.representation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.representation.FilingDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.ProcessVariable;

/** A venue objected; the process learns to which case, who tells the venue, and whether anybody has to rule. */
@DiagramBean("registerRepresentation")
class RegisterRepresentation implements JavaDelegate {

    private final FilingDesk desk;

    RegisterRepresentation(FilingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var by = RepresentationModel.takenBy(execution);
        var form = RepresentationModel.takeForm(execution, by);
        var number = about(execution, form.caseNo());
        var filed = desk.register(number, form, by, execution.getProcessInstanceId());
        ProcessVariable.LEAD_UNIT.set(execution, filed.unit());
        RepresentationModel.TRACK.set(execution, filed.track());
        RepresentationModel.ADMISSIBLE.set(execution, filed.isOpen());
    }

    /** Started from the form, only the record knows the case; called by a process of a case, it is that one. */
    private static CaseNumber about(DelegateExecution execution, @Nullable String named) {
        var key = execution.getProcessBusinessKey();
        if (key == null || key.isBlank()) {
            if (named == null || named.isBlank()) {
                throw Refusal.invalid("CASE_MISSING", "请填写对哪个案件陈述申辩。");
            }
            var number = new CaseNumber(named.strip());
            execution.setProcessBusinessKey(number.value());
            return number;
        }
        if (named != null && !named.isBlank() && !named.strip().equals(key)) {
            throw Refusal.invalid("CASE_MISMATCH", "陈述申辩写的案件 %s 与所在案件 %s 不一致，请核对。".formatted(named, key));
        }
        return new CaseNumber(key);
    }
}
