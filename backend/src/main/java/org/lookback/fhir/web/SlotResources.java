package org.lookback.fhir.web;

import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Slot;
import org.jspecify.annotations.Nullable;
import org.lookback.fhir.Kept;
import org.lookback.fhir.NumberKind;
import org.lookback.fhir.Program;
import org.lookback.fhir.PushedSlot;
import org.lookback.fhir.SlotIntake;
import org.lookback.outpatient.SlotStatus;
import org.springframework.stereotype.Component;

/** Slot: known by session and time; what is sent gives it the hospital's number. */
@Component
class SlotResources implements IResourceProvider, ResourceIntake<Slot> {

    private final SlotIntake slots;
    private final SingleIntake single;
    private final Callers callers;

    SlotResources(SlotIntake slots, SingleIntake single, Callers callers) {
        this.slots = slots;
        this.single = single;
        this.callers = callers;
    }

    @Override
    public Class<Slot> getResourceType() {
        return Slot.class;
    }

    @Override
    public List<Identifier> identifiers(Slot slot) {
        return slot.getIdentifier();
    }

    @Override
    public Kept take(Slot slot, Addressed addressed, Links links, String from, Program by) {
        return slots.keep(
                new PushedSlot(
                        addressed.id(),
                        Numbers.own(addressed, slot.getIdentifier()).orElse(null),
                        links.find(NumberKind.SCHEDULE, slot.getSchedule(), from),
                        slot.getStart().toInstant(),
                        slot.getEnd().toInstant(),
                        Words.by(
                                SlotStatus.values(),
                                SlotStatus::code,
                                slot.getStatus().toCode())),
                by);
    }

    /** Plain or conditional. */
    @Create
    public MethodOutcome create(
            @ResourceParam Slot slot, @ConditionalUrlParam @Nullable String condition, RequestDetails call) {
        return single.take(this, slot, null, condition, call);
    }

    /** By our id or by the hospital's number. */
    @Update
    public MethodOutcome update(
            @ResourceParam Slot slot,
            @IdParam @Nullable IdType id,
            @ConditionalUrlParam @Nullable String condition,
            RequestDetails call) {
        return single.take(this, slot, id, condition, call);
    }

    /** As it stands here. */
    @Read
    public Slot read(@IdParam IdType id, RequestDetails call) {
        var known = slots.get(id.getIdPart(), callers.of(call));
        var slot = new Slot()
                .setSchedule(new Reference("Schedule/" + known.sessionId()))
                .setStatus(Slot.SlotStatus.fromCode(known.status().code()))
                .setStart(Date.from(known.startsAt()))
                .setEnd(Date.from(known.endsAt()));
        slot.setId(known.id());
        return slot;
    }
}
