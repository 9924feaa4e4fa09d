package org.lookback.inspection;

import java.time.LocalDate;

/** The joint visits that are planned: only these have inspections of several bodies at one venue. */
public interface JointVisits {

    /** Whether this body still needs its inspection for such a visit. */
    boolean expects(String venueCode, LocalDate on, String unit, String checklistId);
}
