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
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;
import org.lookback.fhir.BookingIntake;
import org.lookback.fhir.Kept;
import org.lookback.fhir.Program;
import org.springframework.stereotype.Component;

/** Appointment coming in: a new booking, or what became of one. */
@Component
class AppointmentResources implements IResourceProvider, ResourceIntake<Appointment> {

    private final BookingIntake bookings;
    private final AppointmentWords words;
    private final SingleIntake single;

    AppointmentResources(BookingIntake bookings, AppointmentWords words, SingleIntake single) {
        this.bookings = bookings;
        this.words = words;
        this.single = single;
    }

    @Override
    public Class<Appointment> getResourceType() {
        return Appointment.class;
    }

    @Override
    public List<Identifier> identifiers(Appointment appointment) {
        return appointment.getIdentifier();
    }

    @Override
    public Kept take(Appointment appointment, Addressed addressed, Links links, String from, Program by) {
        return bookings.keep(words.pushed(appointment, addressed, links, from), by);
    }

    /** Plain or conditional. */
    @Create
    public MethodOutcome create(
            @ResourceParam Appointment appointment,
            @ConditionalUrlParam @Nullable String condition,
            RequestDetails call) {
        return single.take(this, appointment, null, condition, call);
    }

    /** By our id or by the hospital's number. */
    @Update
    public MethodOutcome update(
            @ResourceParam Appointment appointment,
            @IdParam @Nullable IdType id,
            @ConditionalUrlParam @Nullable String condition,
            RequestDetails call) {
        return single.take(this, appointment, id, condition, call);
    }
}
