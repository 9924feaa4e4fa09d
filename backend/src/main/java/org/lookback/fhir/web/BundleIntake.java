package org.lookback.fhir.web;

import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.lookback.fhir.NumberBook;
import org.lookback.fhir.Program;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** A transaction is kept whole or not at all, a batch entry by entry; both in the order in which they lean on each other. */
@Component
class BundleIntake {

    private final Callers callers;
    private final MessageWork work;
    private final NumberBook numbers;
    private final BundleEntries reading;
    private final FhirLimits limits;

    BundleIntake(Callers callers, MessageWork work, NumberBook numbers, BundleEntries reading, FhirLimits limits) {
        this.callers = callers;
        this.work = work;
        this.numbers = numbers;
        this.reading = reading;
        this.limits = limits;
    }

    /** HAPI hands both kinds of Bundle to one method. */
    @Transaction
    public Bundle take(@TransactionParam Bundle bundle, RequestDetails call) {
        var by = callers.of(call);
        var size = bundle.getEntry().size();
        if (size > limits.entries()) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "TOO_MANY_ENTRIES",
                    "一个 Bundle 最多 %d 条，这里有 %d 条，没有接收；请拆分后重新推送。".formatted(limits.entries(), size));
        }
        return switch (bundle.getType()) {
            case TRANSACTION -> transaction(bundle, by);
            case BATCH -> batch(bundle, IncomingCheck.found(call), by);
            default -> throw Refusal.invalid("BUNDLE_TYPE", "Bundle.type 只能是 transaction 或 batch。");
        };
    }

    private Bundle transaction(Bundle bundle, Program by) {
        var entries = reading.all(bundle);
        return work.once(() -> {
            var links = new Links(numbers, by, entries);
            var answers = new EntryAnswers(entries.size());
            for (var entry : BundleEntries.inOrder(entries)) {
                try {
                    answers.kept(entry, reading.take(entry, links, by));
                } catch (Refusal refusal) {
                    throw new EntryRefusal(refusal, entry.index());
                }
            }
            return answers.bundle(BundleType.TRANSACTIONRESPONSE);
        });
    }

    private Bundle batch(Bundle bundle, Faults faults, Program by) {
        List<BundleEntryComponent> sent = bundle.getEntry();
        var answers = new EntryAnswers(sent.size());
        var entries = reading.sound(sent, faults, answers);
        var links = new Links(numbers, by, entries);
        for (var entry : BundleEntries.inOrder(entries)) {
            try {
                answers.kept(entry, work.once(() -> reading.take(entry, links, by)));
            } catch (Refusal refusal) {
                answers.refused(entry.index(), refusal);
            } catch (RuntimeException defect) {
                answers.failed(entry.index(), new RefusalAnswers().answer(defect));
            }
        }
        return answers.bundle(BundleType.BATCHRESPONSE);
    }
}
