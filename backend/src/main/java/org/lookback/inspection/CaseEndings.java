package org.lookback.inspection;

import org.lookback.casefile.CaseNumber;

/** Ends the process of an inspection that will not take place. */
public interface CaseEndings {

    void withdrawn(CaseNumber number);
}
