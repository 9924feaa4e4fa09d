package org.lookback.fhir.web;

import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.jspecify.annotations.Nullable;
import org.lookback.fhir.Kept;
import org.lookback.fhir.Program;
import org.lookback.fhir.ResultIntake;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Observation: results come in and never go out. */
@Component
class ObservationResources implements IResourceProvider, ResourceIntake<Observation> {

    private final ResultIntake results;
    private final ObservationWords words;
    private final SingleIntake single;

    ObservationResources(ResultIntake results, ObservationWords words, SingleIntake single) {
        this.results = results;
        this.words = words;
        this.single = single;
    }

    @Override
    public Class<Observation> getResourceType() {
        return Observation.class;
    }

    @Override
    public List<Identifier> identifiers(Observation observation) {
        return observation.getIdentifier();
    }

    @Override
    public Kept take(Observation observation, Addressed addressed, Links links, String from, Program by) {
        if (addressed.id() != null) {
            throw Refusal.invalid("RESULT_BY_NUMBER", "检测结果请按编号推送：PUT Observation?identifier=体系|编号。");
        }
        return results.record(words.pushed(observation, addressed, links, from), by);
    }

    /** Plain or conditional. */
    @Create
    public MethodOutcome create(
            @ResourceParam Observation observation,
            @ConditionalUrlParam @Nullable String condition,
            RequestDetails call) {
        return single.take(this, observation, null, condition, call);
    }

    /** By the hospital's number; a result that is known stays as it is. */
    @Update
    public MethodOutcome update(
            @ResourceParam Observation observation,
            @IdParam @Nullable IdType id,
            @ConditionalUrlParam @Nullable String condition,
            RequestDetails call) {
        return single.take(this, observation, id, condition, call);
    }
}
