package org.lookback.extension;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.CaseProcesses;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The work was finished, or dropped, before anybody decided about more time for it: nothing is left to decide. */
@Service
class LapsedRequests {

    /** Message for the process that waits for the decision. */
    static final String STEP_FINISHED = "extension.stepFinished";

    private final ExtensionRequests requests;
    private final CaseProcesses processes;
    private final CaseDesk cases;
    private final Clock clock;

    LapsedRequests(ExtensionRequests requests, CaseProcesses processes, CaseDesk cases, Clock clock) {
        this.requests = requests;
        this.processes = processes;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void ended(DeadlineEnded event) {
        requests.ofCase(event.deadline().caseNo()).stream()
                .filter(request -> request.isOpen() && request.isAbout(event.deadline()))
                .forEach(request -> lapse(request, event.deadline()));
    }

    private void lapse(ExtensionRequest request, Deadline deadline) {
        requests.updateIfUnchanged(request.lapsed(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        cases.note(
                new CaseNumber(deadline.caseNo()),
                AnsweringUnits.SYSTEM,
                "EXTENSION_LAPSED",
                "延期申请失效：“%s”已经结束，不再需要审批。".formatted(request.step()));
        if (request.processInstance() != null) {
            processes.tellAside(request.processInstance(), STEP_FINISHED);
        }
    }
}
