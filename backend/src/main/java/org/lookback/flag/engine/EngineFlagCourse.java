package org.lookback.flag.engine;

import org.lookback.casefile.CaseNumber;
import org.lookback.flag.FlagCourse;
import org.lookback.workflow.CaseProcesses;
import org.springframework.stereotype.Component;

@Component
class EngineFlagCourse implements FlagCourse {

    private final CaseProcesses processes;

    EngineFlagCourse(CaseProcesses processes) {
        this.processes = processes;
    }

    @Override
    public boolean objectionFiled(CaseNumber number) {
        return processes.tell(number, FlagModel.OBJECTION_FILED);
    }

    @Override
    public boolean revocationDue(CaseNumber number) {
        return processes.tell(number, FlagModel.REVOCATION_DUE);
    }

    @Override
    public boolean venueClosed(CaseNumber number) {
        return processes.tell(number, FlagModel.VENUE_CLOSED);
    }
}
