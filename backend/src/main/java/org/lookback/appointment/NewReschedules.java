package org.lookback.appointment;

import org.lookback.casefile.CaseNumber;

/** Starts the process of a case. */
public interface NewReschedules {

    CaseNumber start(RescheduleForm form, String by);
}
