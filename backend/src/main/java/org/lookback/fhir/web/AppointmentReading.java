package org.lookback.fhir.web;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.lookback.fhir.BookingSearch;
import org.lookback.fhir.HospitalReading;
import org.lookback.outpatient.AppointmentStatus;
import org.springframework.stereotype.Component;

/** Appointment going out: what became of the bookings of the asking hospital. */
@Component
class AppointmentReading implements IResourceProvider {

    private static final int PAGE = 50;

    private final HospitalReading reading;
    private final Callers callers;

    AppointmentReading(HospitalReading reading, Callers callers) {
        this.reading = reading;
        this.callers = callers;
    }

    @Override
    public Class<Appointment> getResourceType() {
        return Appointment.class;
    }

    /** One by our id. */
    @Read
    public Appointment read(@IdParam IdType id, RequestDetails call) {
        var page = reading.booking(id.getIdPart(), callers.of(call));
        return AppointmentView.of(page.items().get(0), page.numbers());
    }

    /** Page by page, by their numbers: what changes meanwhile stays at its place. */
    @Search
    public IBundleProvider search(
            @OptionalParam(name = Appointment.SP_IDENTIFIER) @Nullable TokenParam identifier,
            @OptionalParam(name = Appointment.SP_DATE) @Nullable DateRangeParam date,
            @OptionalParam(name = Appointment.SP_STATUS) @Nullable TokenOrListParam status,
            @OptionalParam(name = Appointment.SP_PATIENT, chainWhitelist = "") @Nullable ReferenceParam patient,
            @OptionalParam(name = "_lastUpdated") @Nullable DateRangeParam changed,
            @Count @Nullable Integer count,
            @Offset @Nullable Integer offset,
            RequestDetails call) {
        var by = callers.of(call);
        var page = reading.search(
                new BookingSearch(
                        by.hospital(),
                        null,
                        identifier == null
                                        || identifier.getSystem() == null
                                        || identifier.getSystem().isEmpty()
                                ? null
                                : identifier.getSystem(),
                        identifier == null ? null : identifier.getValue(),
                        statuses(status),
                        patient == null ? null : patient.getIdPart(),
                        Bounds.from(date),
                        Bounds.until(date),
                        Bounds.from(changed),
                        Bounds.until(changed),
                        Objects.requireNonNullElse(offset, 0),
                        Objects.requireNonNullElse(count, PAGE)),
                by);
        var found = new SimpleBundleProvider(page.items().stream()
                .map(booking -> AppointmentView.of(booking, page.numbers()))
                .toList());
        found.setSize(page.total());
        return found;
    }

    private static List<AppointmentStatus> statuses(@Nullable TokenOrListParam status) {
        return status == null
                ? List.of()
                : status.getValuesAsQueryTokens().stream()
                        .map(one -> Words.by(AppointmentStatus.values(), AppointmentStatus::code, one.getValue()))
                        .toList();
    }
}
