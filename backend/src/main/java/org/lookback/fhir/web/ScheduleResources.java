package org.lookback.fhir.web;

import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;
import org.jspecify.annotations.Nullable;
import org.lookback.fhir.Kept;
import org.lookback.fhir.Program;
import org.lookback.fhir.PushedSession;
import org.lookback.fhir.SessionIntake;
import org.lookback.outpatient.SlotTime;
import org.springframework.stereotype.Component;

/** Schedule: one session of a doctor or department with the slots of the same Bundle; {@code active=false} cancels it. */
@Component
class ScheduleResources implements IResourceProvider, ResourceIntake<Schedule> {

    private final SessionIntake sessions;
    private final SingleIntake single;

    ScheduleResources(SessionIntake sessions, SingleIntake single) {
        this.sessions = sessions;
        this.single = single;
    }

    @Override
    public Class<Schedule> getResourceType() {
        return Schedule.class;
    }

    @Override
    public List<Identifier> identifiers(Schedule schedule) {
        return schedule.getIdentifier();
    }

    @Override
    public Kept take(Schedule schedule, Addressed addressed, Links links, String from, Program by) {
        var slots = links.entryOf(schedule).stream()
                .flatMap(entry -> links.slotsOf(entry).stream())
                .map(slot ->
                        new SlotTime(slot.getStart().toInstant(), slot.getEnd().toInstant()))
                .toList();
        return sessions.keep(
                new PushedSession(
                        addressed.id(),
                        Numbers.required(addressed, schedule.getIdentifier()),
                        !schedule.hasActive() || schedule.getActive(),
                        departments(schedule),
                        doctor(schedule),
                        slots),
                by);
    }

    /** By our id or by the hospital's number; a new one comes in a Bundle with its slots. */
    @Update
    public MethodOutcome update(
            @ResourceParam Schedule schedule,
            @IdParam @Nullable IdType id,
            @ConditionalUrlParam @Nullable String condition,
            RequestDetails call) {
        return single.take(this, schedule, id, condition, call);
    }

    private static List<String> departments(Schedule schedule) {
        return Stream.concat(schedule.getServiceType().stream(), schedule.getSpecialty().stream())
                .flatMap(concept -> concept.getCoding().stream())
                .map(Coding::getCode)
                .filter(code -> code != null)
                .toList();
    }

    private static @Nullable String doctor(Schedule schedule) {
        return schedule.getActor().stream()
                .filter(actor -> "Practitioner".equals(actor.getType())
                        && actor.getIdentifier().hasValue())
                .map(Reference::getIdentifier)
                .map(Identifier::getValue)
                .findFirst()
                .orElse(null);
    }
}
