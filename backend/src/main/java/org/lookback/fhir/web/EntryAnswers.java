package org.lookback.fhir.web;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.lookback.fhir.Kept;
import org.lookback.refusal.Refusal;
import org.springframework.http.HttpStatus;

/** What became of each entry, in the order in which they were sent. */
final class EntryAnswers {

    private final BundleEntryResponseComponent[] answers;

    EntryAnswers(int size) {
        this.answers = IntStream.range(0, size)
                .mapToObj(index -> new BundleEntryResponseComponent())
                .toArray(BundleEntryResponseComponent[]::new);
    }

    void kept(Entry entry, Kept kept) {
        var answer = answers[entry.index()];
        status(answer, kept.created() ? HttpStatus.CREATED : HttpStatus.OK);
        answer.setLocation("%s/%s/_history/%d".formatted(kept.kind().resource(), kept.id(), kept.version()))
                .setEtag("W/\"%d\"".formatted(kept.version()))
                .setOutcome(Outcomes.of(kept));
    }

    void refused(int index, Refusal refusal) {
        status(answers[index], HttpStatus.valueOf(refusal.kind().status()));
        answers[index].setOutcome(Outcomes.of(refusal, "Bundle.entry[%d]".formatted(index)));
    }

    void invalid(int index, Faults faults) {
        status(answers[index], HttpStatus.UNPROCESSABLE_ENTITY);
        answers[index].setOutcome(faults.outcome());
    }

    void failed(int index, BaseServerResponseException failure) {
        status(answers[index], HttpStatus.valueOf(failure.getStatusCode()));
        answers[index].setOutcome((OperationOutcome) failure.getOperationOutcome());
    }

    Bundle bundle(BundleType type) {
        var bundle = new Bundle().setType(type);
        for (var answer : answers) {
            bundle.addEntry().setResponse(answer);
        }
        return bundle;
    }

    private static void status(BundleEntryResponseComponent answer, HttpStatus status) {
        answer.setStatus(status.value() + " " + status.getReasonPhrase());
    }
}
