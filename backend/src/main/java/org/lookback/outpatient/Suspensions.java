package org.lookback.outpatient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Where it is kept who may not book for a while. */
public interface Suspensions {

    /** The one that holds on that day, the longest if there are several. */
    Optional<Suspension> holding(String patientRef, LocalDate on);

    /** The same, and nobody else may lift it until the transaction ends. */
    Optional<Suspension> lock(String patientRef, LocalDate on);

    void add(Suspension suspension);

    /** All that hold on that day. */
    void lift(String patientRef, LocalDate on, String reason, Instant at, String by);
}
