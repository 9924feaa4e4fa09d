package org.lookback.flag;

import org.lookback.casefile.CaseNumber;

/** Tells the process of a flag what happened outside of it. */
public interface FlagCourse {

    /** @return false if it does not take objections (any more) */
    boolean objectionFiled(CaseNumber number);

    /** Something at the venue speaks for taking the flag down. @return false if it does not hang, or a person decides already */
    boolean revocationDue(CaseNumber number);

    /** The venue closed for good. */
    boolean venueClosed(CaseNumber number);
}
