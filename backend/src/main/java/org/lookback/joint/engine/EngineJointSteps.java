package org.lookback.joint.engine;

import org.lookback.casefile.CaseNumber;
import org.lookback.joint.JointSteps;
import org.lookback.workflow.CaseProcesses;
import org.springframework.stereotype.Component;

@Component
class EngineJointSteps implements JointSteps {

    private final CaseProcesses processes;

    EngineJointSteps(CaseProcesses processes) {
        this.processes = processes;
    }

    @Override
    public void allRecorded(CaseNumber number) {
        processes.tell(number, JointModel.ALL_RECORDED);
    }

    @Override
    public void venueClosed(CaseNumber number) {
        processes.tell(number, JointModel.VENUE_CLOSED);
    }
}
