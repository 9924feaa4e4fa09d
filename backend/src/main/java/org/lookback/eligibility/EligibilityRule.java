package org.lookback.eligibility;

import java.time.Duration;
import java.time.Instant;

/**
 * One row of {@code eligibility.dmn}: what must be shown at the door.
 *
 * @param id of the row, e.g. {@code NAT-48H}
 * @param validity of the evidence at slot start, inclusive to the second
 * @param exempt true: nothing is asked in this kind of department
 */
public record EligibilityRule(
        String id, String evidenceType, TestResult required, Duration validity, Basis basis, boolean exempt) {

    /** Eligible iff the result is as required and {@code slotStart - basisTime <= validity}. */
    public boolean admits(Evidence evidence, Instant slotStart) {
        var from = basis == Basis.REPORTED_AT ? evidence.reportedAt() : evidence.sampledAt();
        return evidence.type().equals(evidenceType)
                && evidence.result() == required
                && !from.isAfter(slotStart)
                && Duration.between(from, slotStart).compareTo(validity) <= 0;
    }
}
