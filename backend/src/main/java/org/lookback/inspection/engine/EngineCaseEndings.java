package org.lookback.inspection.engine;

import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.CaseEndings;
import org.lookback.workflow.CaseProcesses;
import org.springframework.stereotype.Component;

@Component
class EngineCaseEndings implements CaseEndings {

    private static final String WITHDRAWN = "inspection.withdrawn";
    private static final String VOIDED = "inspection.recordVoided";

    private final CaseProcesses processes;

    EngineCaseEndings(CaseProcesses processes) {
        this.processes = processes;
    }

    @Override
    public void withdrawn(CaseNumber number) {
        processes.tell(number, WITHDRAWN);
    }

    @Override
    public void voided(CaseNumber number) {
        processes.tell(number, VOIDED);
    }
}
