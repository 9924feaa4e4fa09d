package org.lookback.appointment;

import java.time.Instant;
import org.lookback.casefile.CaseNumber;

/** A no-show that somebody wants taken back, or a suspension that is contested. */
public record NoShowCorrection(
        CaseNumber number,
        String appointment,
        String patientRef,
        String hospital,
        Kind kind,
        String reason,
        Instant askedAt,
        String askedBy) {

    /** WRONG_NO_SHOW: APT.CORRECT; APPEAL: APT.APPEAL. */
    public enum Kind {
        WRONG_NO_SHOW("误记爽约"),
        APPEAL("对暂停预约有异议");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
