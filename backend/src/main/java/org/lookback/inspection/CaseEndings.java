package org.lookback.inspection;

import org.lookback.casefile.CaseNumber;

/** Ends the process of an inspection that will not take place or must not have. */
public interface CaseEndings {

    void withdrawn(CaseNumber number);

    void voided(CaseNumber number);
}
