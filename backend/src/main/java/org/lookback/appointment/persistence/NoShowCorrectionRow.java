package org.lookback.appointment.persistence;

import java.time.Instant;
import org.lookback.appointment.NoShowCorrection;
import org.lookback.casefile.CaseNumber;

/** What was asked, a row of table {@code no_show_correction}. */
record NoShowCorrectionRow(
        String caseNo,
        String appointment,
        String patientRef,
        String hospital,
        NoShowCorrection.Kind kind,
        String reason,
        Instant askedAt,
        String askedBy) {

    static NoShowCorrectionRow of(NoShowCorrection one) {
        return new NoShowCorrectionRow(
                one.number().value(),
                one.appointment(),
                one.patientRef(),
                one.hospital(),
                one.kind(),
                one.reason(),
                one.askedAt(),
                one.askedBy());
    }

    NoShowCorrection toCorrection() {
        return new NoShowCorrection(
                new CaseNumber(caseNo), appointment, patientRef, hospital, kind, reason, askedAt, askedBy);
    }
}
