package org.lookback.inspection.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.RecusalAsk;
import org.lookback.inspection.RecusalDecision;
import org.lookback.inspection.RecusalSteps;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.CaseProcesses;
import org.lookback.workflow.WatchedTask;
import org.lookback.workflow.WatchedTasks;
import org.springframework.stereotype.Component;

@Component
class EngineRecusalSteps implements RecusalSteps {

    private static final String DECISION = "RCS.DECIDE";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CaseProcesses processes;
    private final WatchedTasks tasks;

    EngineRecusalSteps(CaseProcesses processes, WatchedTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @Override
    public void begin(CaseNumber number, RecusalAsk ask, String by) {
        var record = JSON.valueToTree(ask).toString();
        processes.startAside(
                RecusalModel.PROCESS, number, Map.of(RecusalModel.RECORD, record, RecusalModel.ASKED_BY, by));
    }

    @Override
    public void decide(CaseNumber number, String officer, RecusalDecision decision, String by) {
        var task = tasks.ofCase(number).stream()
                .filter(waiting -> waiting.deadline().term().equals(DECISION)
                        && waiting.deadline().track().equals(officer))
                .map(WatchedTask::taskId)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("RECUSAL_DECIDED", "没有待决定的回避申请，可能已经决定，请刷新页面查看。"));
        var form = JSON.createObjectNode().set(RecusalModel.RECORD, JSON.valueToTree(decision));
        processes.complete(task, form, by);
    }

    @Override
    public void lapse(String processInstance) {
        processes.tellAside(processInstance, RecusalModel.LAPSED);
    }

    @Override
    public void putOff(CaseNumber number) {
        processes.tell(number, RecusalModel.VISIT_PUT_OFF);
    }
}
