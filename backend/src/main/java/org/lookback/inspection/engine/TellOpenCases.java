package org.lookback.inspection.engine;

import org.lookback.inspection.ClosureDesk;
import org.lookback.venue.VenueClosed;
import org.lookback.workflow.CaseProcesses;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A venue closed for good: its open inspections hear of it in the same transaction. */
@Component
class TellOpenCases {

    private final ClosureDesk desk;
    private final CaseProcesses processes;

    TellOpenCases(ClosureDesk desk, CaseProcesses processes) {
        this.desk = desk;
        this.processes = processes;
    }

    @EventListener
    void tell(VenueClosed closed) {
        for (var number : desk.openAt(closed.code())) {
            processes.tell(number, InspectionModel.VENUE_CLOSED);
        }
    }
}
