package org.lookback.fhir.web;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.lookback.fhir.NumberBook;
import org.springframework.stereotype.Component;

/** A message of one resource. */
@Component
class SingleIntake {

    private final Callers callers;
    private final MessageWork work;
    private final NumberBook numbers;

    SingleIntake(Callers callers, MessageWork work, NumberBook numbers) {
        this.callers = callers;
        this.work = work;
        this.numbers = numbers;
    }

    <T extends Resource> MethodOutcome take(
            ResourceIntake<T> intake,
            T resource,
            @Nullable IdType id,
            @Nullable String condition,
            RequestDetails call) {
        var by = callers.of(call);
        var entry = Entry.alone(resource, id == null || condition != null ? null : id.getIdPart(), condition);
        var kept = work.once(() -> intake.take(entry, new Links(numbers, by, List.of(entry)), by));
        var outcome = new MethodOutcome(
                new IdType(kept.kind().resource(), kept.id(), String.valueOf(kept.version())), kept.created());
        outcome.setOperationOutcome(Outcomes.of(kept));
        return outcome;
    }
}
