package org.lookback.inspection;

import org.lookback.casefile.CaseNumber;

/** Starts the process of an inspection. */
public interface NewInspections {

    CaseNumber start(InspectionRequest request, String by);
}
