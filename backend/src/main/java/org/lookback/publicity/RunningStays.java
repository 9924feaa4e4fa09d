package org.lookback.publicity;

import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Whether the execution of a case is stayed. Read from its timeline, so that whichever module grants stays need not be known. */
@Component
class RunningStays {

    private static final String GRANTED = "STAY_GRANTED";
    private static final String LIFTED = "STAY_LIFTED";

    private final CaseDesk cases;

    RunningStays(CaseDesk cases) {
        this.cases = cases;
    }

    /** Each stay is granted once and lifted once; several may run side by side. */
    boolean of(String caseNo) {
        var running = 0;
        for (var entry : cases.timeline(new CaseNumber(caseNo))) {
            running += GRANTED.equals(entry.kind()) ? 1 : LIFTED.equals(entry.kind()) ? -1 : 0;
        }
        return running > 0;
    }
}
