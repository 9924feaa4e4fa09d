package org.lookback.outpatient;

/** Told by whoever keeps patients: whether there is such a one. */
public interface KnownPatients {

    boolean knows(String patientRef);
}
