package org.lookback.eligibility;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Told by whoever knows the cases: how long a patient's evidence is still needed. (C6) */
public interface ClosedCases {

    /** When the last case of each patient was closed; those who never had a closed case are absent. */
    Map<String, Instant> lastClosed(Collection<String> patientRefs);

    /** Those who have an open case or a booking ahead: nothing of theirs is deleted. */
    Set<String> busy(Collection<String> patientRefs);
}
