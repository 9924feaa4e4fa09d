package org.lookback.casefile;

import java.time.Instant;

/** What a person handed in at one step, as filled in. @param fields JSON object */
public record StepRecord(
        String caseNo, String step, String stepName, String submittedBy, Instant submittedAt, String fields) {

    /** The same with other fields, e.g. masked. */
    public StepRecord with(String otherFields) {
        return new StepRecord(caseNo, step, stepName, submittedBy, submittedAt, otherFields);
    }
}
