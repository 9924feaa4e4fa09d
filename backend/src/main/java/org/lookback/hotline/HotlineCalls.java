package org.lookback.hotline;

import org.lookback.casefile.CaseNumber;

/** Gives a unit that was whistled for its own task, beside the lead unit's. */
public interface HotlineCalls {

    /** @param seq number of the call within the case @param urgency name of the case's urgency */
    void start(CaseNumber number, int seq, String unit, String urgency);

    /** The case is over: what the unit has not done yet is not needed any more. */
    void end(CaseNumber number, int seq, String urgency);
}
