package org.lookback.joint;

import org.lookback.casefile.CaseNumber;

/** The process of a joint inspection. */
public interface JointSteps {

    /** Everybody has signed. */
    void allRecorded(CaseNumber number);

    void venueClosed(CaseNumber number);
}
