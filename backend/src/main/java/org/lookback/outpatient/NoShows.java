package org.lookback.outpatient;

import java.time.LocalDate;
import java.util.Optional;

/** The no-show list (爽约名单) by the district's policy: parameters {@code APT.NOSHOW.*}. [W15] */
public interface NoShows {

    /** No-shows that count, in the period that holds on that day. */
    int count(String patientRef, LocalDate on);

    /** Until when no booking is possible; empty if it is. */
    Optional<LocalDate> suspendedUntil(String patientRef, LocalDate on);

    /** Lifts a suspension by hand, after an appeal. */
    void lift(String patientRef, String reason, String by);
}
