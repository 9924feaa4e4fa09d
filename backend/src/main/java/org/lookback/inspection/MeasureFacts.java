package org.lookback.inspection;

import org.lookback.venue.Severity;

/** What the decision about the measure is made from; the names are those of the decision table's inputs. */
public record MeasureFacts(
        Severity worstSeverity,
        boolean allCorrectedOnSite,
        boolean refusedToCooperate,
        boolean relapse,
        int rejectCount,
        boolean previousMajorInWindow,
        boolean previousLateOrRejected,
        boolean activeCard) {}
