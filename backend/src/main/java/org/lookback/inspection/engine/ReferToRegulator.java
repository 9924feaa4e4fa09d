package org.lookback.inspection.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.inspection.MeasureDesk;
import org.lookback.workflow.CaseProcesses;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.ProcessVariable;
import org.lookback.workflow.Submission;

/** A critical danger was handed to the sector regulator, whose answer is waited for beside the case: it does not hold it up. */
@DiagramBean("referToRegulator")
class ReferToRegulator implements TaskListener {

    private static final String REFERRAL = "referral";

    private final MeasureDesk desk;
    private final CaseProcesses processes;

    ReferToRegulator(MeasureDesk desk, CaseProcesses processes) {
        this.desk = desk;
        this.processes = processes;
    }

    @Override
    public void notify(DelegateTask task) {
        var letter = Submission.of(task);
        var number = Submission.caseOf(task);
        var regulator = letter.text("regulator", "行业主管部门");
        var letterNo = letter.text("letterNo", "移送函文号");
        var reason = letter.text("reason", "移送理由");
        desk.refer(number, regulator, letterNo, reason, letter.by());
        processes.startAside(
                REFERRAL,
                number,
                Map.of(
                        ProcessVariable.LEAD_UNIT.name(),
                        ProcessVariable.LEAD_UNIT.in(task),
                        "referralReason",
                        reason,
                        "regulatorUnit",
                        regulator,
                        "letterNo",
                        letterNo,
                        "sentBy",
                        letter.by()));
    }
}
