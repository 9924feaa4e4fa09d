package org.lookback.patient;

import java.time.Instant;

/** One patient in the open, for somebody who gave a reason. @param validUntil when a screen must hide her again */
public record OpenPatient(String patientRef, Patient person, Instant validUntil) {

    /** Whoever prints it into a log prints nobody's name. */
    @Override
    public String toString() {
        return "OpenPatient[" + patientRef + "]";
    }
}
