package org.lookback.appointment;

import org.lookback.casefile.CaseNumber;

/** Tells a running case what happened outside; false if it does not wait for that. */
public interface RescheduleMessages {

    /** Critical signs: the green channel overrides everything. */
    boolean critical(CaseNumber number);

    /** A valid result is there before the visit. */
    boolean resolved(CaseNumber number);

    /** A positive result is there. */
    boolean positive(CaseNumber number);

    /** The patient confirmed the held slot on her own page. */
    boolean confirmed(CaseNumber number);

    /** The patient wants to choose again, or was reached after all. */
    boolean chooseAgain(CaseNumber number);

    /** The patient came to the new booking. */
    boolean attended(CaseNumber number);

    /** The patient did not come to the new booking. */
    boolean notCome(CaseNumber number);

    /** The patient was blocked again at the new booking. */
    boolean blockedAgain(CaseNumber number);

    /** The hospital cancelled the session of the new booking or of the held slot. */
    boolean sessionCancelled(CaseNumber number);

    /** All contacts stop: deceased, or entered in error. */
    boolean stopped(CaseNumber number);
}
