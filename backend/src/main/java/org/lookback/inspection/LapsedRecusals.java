package org.lookback.inspection;

import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.DeadlineEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The case ended before a recusal was decided: nobody has to decide it any more. */
@Service
class LapsedRecusals {

    private static final String DECISION = "RCS.DECIDE";

    private final Recusals recusals;
    private final RecusalSteps steps;

    LapsedRecusals(Recusals recusals, RecusalSteps steps) {
        this.recusals = recusals;
        this.steps = steps;
    }

    @EventListener
    void ended(DeadlineEnded event) {
        var deadline = event.deadline();
        if (!deadline.term().equals(DECISION)) {
            return;
        }
        for (var recusal : recusals.ofCase(new CaseNumber(deadline.caseNo()))) {
            if (recusal.isUndecided()
                    && recusal.person().equals(deadline.track())
                    && recusal.processInstance() != null) {
                steps.lapse(recusal.processInstance());
            }
        }
    }
}
