package org.lookback.appointment.engine;

import org.lookback.appointment.RescheduleMessages;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.CaseProcesses;
import org.springframework.stereotype.Component;

/** The messages of the diagrams, by name. */
@Component
class EngineRescheduleMessages implements RescheduleMessages {

    private final CaseProcesses processes;

    EngineRescheduleMessages(CaseProcesses processes) {
        this.processes = processes;
    }

    @Override
    public boolean critical(CaseNumber number) {
        return processes.tell(number, "appointment.critical");
    }

    @Override
    public boolean resolved(CaseNumber number) {
        return processes.tell(number, "appointment.resolved");
    }

    @Override
    public boolean positive(CaseNumber number) {
        return processes.tell(number, "appointment.positive");
    }

    @Override
    public boolean confirmed(CaseNumber number) {
        return processes.tell(number, "appointment.confirmed");
    }

    @Override
    public boolean chooseAgain(CaseNumber number) {
        return processes.tell(number, "appointment.chooseAgain");
    }

    @Override
    public boolean attended(CaseNumber number) {
        return processes.tell(number, "appointment.attended");
    }

    @Override
    public boolean notCome(CaseNumber number) {
        return processes.tell(number, "appointment.notCome");
    }

    @Override
    public boolean blockedAgain(CaseNumber number) {
        return processes.tell(number, "appointment.blockedAgain");
    }

    @Override
    public boolean sessionCancelled(CaseNumber number) {
        return processes.tell(number, "appointment.sessionCancelled");
    }

    @Override
    public boolean stopped(CaseNumber number) {
        return processes.tell(number, "appointment.stopped");
    }
}
