package org.lookback.eligibility;

import java.time.Instant;
import java.util.Comparator;

/** A test result of a patient. Health data: stored encrypted, deleted 30 days after its case was closed (C5, C6). @param type e.g. {@code NAT} */
public record Evidence(
        String patientRef, String type, TestResult result, Instant sampledAt, Instant reportedAt, String source) {

    /** What was sampled last is the truth; of two at once the worse one. */
    public static final Comparator<Evidence> NEWEST_FIRST = Comparator.comparing(Evidence::sampledAt)
            .thenComparing(Evidence::reportedAt)
            .thenComparing(evidence -> evidence.result() == TestResult.POSITIVE)
            .reversed();

    /** Whoever prints it into a log prints nobody's result. */
    @Override
    public String toString() {
        return "Evidence[hidden]";
    }
}
