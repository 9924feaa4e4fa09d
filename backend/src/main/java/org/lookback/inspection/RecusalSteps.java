package org.lookback.inspection;

import org.lookback.casefile.CaseNumber;

/** The process in which a recusal is decided. */
public interface RecusalSteps {

    /** Begins it; the request is registered on its first step. */
    void begin(CaseNumber number, RecusalAsk ask, String by);

    /** A person decides over REST what waits in Tasklist. */
    void decide(CaseNumber number, String officer, RecusalDecision decision, String by);

    /** Nothing is left to decide. */
    void lapse(String processInstance);

    /** The visit waits for a new date. */
    void putOff(CaseNumber number);
}
