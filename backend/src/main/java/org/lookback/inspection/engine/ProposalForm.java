package org.lookback.inspection.engine;

import org.jspecify.annotations.Nullable;
import org.lookback.workflow.Submission;

/** What is written to propose a card; its fields may come loose or as one record. */
record ProposalForm(@Nullable String reason, @Nullable String evidenceNote) {

    static ProposalForm of(Submission submission) {
        return submission.fields().path("record").isObject()
                ? submission.record(ProposalForm.class)
                : submission.as(ProposalForm.class);
    }
}
