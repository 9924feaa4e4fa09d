package org.lookback.patient;

import java.util.Set;

/** Told by whoever knows of cases and bookings: which hospital or health centre has to do with a patient. (C6, D) */
public interface PatientTies {

    /** Whether one of these units has or had a case or a booking of this patient. @param units codes, never empty */
    boolean treats(String patientRef, Set<String> units);
}
