package org.lookback.fhir.web;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.lookback.refusal.Refusal;

/** One entry of a transaction is refused, and with it all of them. */
class EntryRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final int index;

    EntryRefusal(Refusal refusal, int index) {
        super(refusal);
        this.refusal = refusal;
        this.index = index;
    }

    Refusal refusal() {
        return refusal;
    }

    OperationOutcome outcome() {
        var outcome = Outcomes.of(refusal, "Bundle.entry[%d]".formatted(index));
        outcome.getIssueFirstRep()
                .setDiagnostics("第 %d 条（整个 transaction 都没有保存）：%s".formatted(index + 1, refusal.getMessage()));
        return outcome;
    }
}
