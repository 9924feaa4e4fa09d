package org.lookback.notice;

import java.util.Optional;

/** Knows, at the moment of sending, what no table of notices holds: a patient's number and name, and the link that is hers. [C6] */
public interface PatientPost {

    /** The message as it leaves the house. */
    record Sms(String phone, String text) {

        /** Whoever prints it into a log prints nobody's number. */
        @Override
        public String toString() {
            return "Sms[hidden]";
        }
    }

    /** Whether she is to be written to at all: never after her death, and not about what is over. */
    boolean isWanted(Letter letter);

    /** Empty if no number is known. */
    Optional<Sms> address(Letter letter);
}
