package org.lookback.fhir.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.client.interceptor.BasicAuthInterceptor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Date;
import java.util.Objects;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Slot.SlotStatus;
import org.lookback.calendar.DistrictTime;

/** A hospital's own system: HAPI's generic client, and the bare wire for what no client would send. */
final class HospitalSystem {

    static final FhirContext R4 = FhirContext.forR4();

    private static final String REASONS = "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason";

    private final String account;
    private final String base;
    private final String numbers;
    private final HttpClient wire = HttpClient.newHttpClient();

    /** @param test its numbers are its own */
    HospitalSystem(int port, String account, String test) {
        this.account = account;
        this.base = "http://localhost:%d/fhir".formatted(port);
        this.numbers = "http://%s.example.org/%s/".formatted(account, test);
    }

    IGenericClient client() {
        R4.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
        var client = R4.newRestfulGenericClient(base);
        client.registerInterceptor(new BasicAuthInterceptor(account, "lookback"));
        return client;
    }

    /** The wire itself. */
    HttpResponse<String> send(String method, String path, String type, BodyPublisher body) throws Exception {
        var password = Base64.getEncoder().encodeToString((account + ":lookback").getBytes(StandardCharsets.UTF_8));
        return wire.send(
                HttpRequest.newBuilder(URI.create(base + "/" + path))
                        .header("Authorization", "Basic " + password)
                        .header("Content-Type", type)
                        .method(method, body)
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws Exception {
        return send("POST", path, "application/fhir+json", BodyPublishers.ofString(json));
    }

    Bundle sendBundle(Bundle bundle) {
        return client().transaction().withBundle(bundle).execute();
    }

    static OperationOutcome outcome(String body) {
        var parser = body.startsWith("<") ? R4.newXmlParser() : R4.newJsonParser();
        return parser.parseResource(OperationOutcome.class, body);
    }

    static String json(Resource resource) {
        return R4.newJsonParser().encodeResourceToString(resource);
    }

    static <T extends Resource> T example(Class<T> type, String name) throws IOException {
        try (InputStream file = HospitalSystem.class.getResourceAsStream("/hl7-r4/%s.json".formatted(name))) {
            return R4.newJsonParser().parseResource(type, Objects.requireNonNull(file));
        }
    }

    String system(String kind) {
        return numbers + kind;
    }

    Patient patient(String number) {
        var patient = new Patient();
        patient.addIdentifier().setSystem(system("patient")).setValue(number);
        patient.addName().setText("张三丰");
        patient.addTelecom()
                .setSystem(org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem.PHONE)
                .setValue("13800138000");
        return patient;
    }

    Schedule schedule(String number, String department) {
        var schedule = new Schedule().setActive(true);
        schedule.addIdentifier().setSystem(system("schedule")).setValue(number);
        schedule.addServiceType().addCoding().setCode(department);
        schedule.addActor().setDisplay("第一诊室");
        return schedule;
    }

    Slot slot(String number, Reference schedule, String at) {
        var slot = new Slot()
                .setStatus(SlotStatus.FREE)
                .setSchedule(schedule)
                .setStart(date(at))
                .setEnd(Date.from(time(at).plusSeconds(900)));
        slot.addIdentifier().setSystem(system("slot")).setValue(number);
        return slot;
    }

    Appointment appointment(String number, Reference patient, Reference slot, String at) {
        var appointment = new Appointment()
                .setStatus(AppointmentStatus.BOOKED)
                .setStart(date(at))
                .setEnd(Date.from(time(at).plusSeconds(900)))
                .addSlot(slot);
        appointment.addIdentifier().setSystem(system("appointment")).setValue(number);
        appointment.addParticipant().setActor(patient).setStatus(ParticipationStatus.ACCEPTED);
        return appointment;
    }

    static Appointment cancelled(Appointment appointment, String reason) {
        var cancelled = appointment.copy().setStatus(AppointmentStatus.CANCELLED);
        cancelled.getCancelationReason().addCoding().setSystem(REASONS).setCode(reason);
        return cancelled;
    }

    Observation result(String number, Reference patient, String sampled, String reported, String snomed) {
        var result = new Observation()
                .setStatus(ObservationStatus.FINAL)
                .setSubject(patient)
                .setEffective(new DateTimeType(date(sampled)))
                .setIssued(date(reported));
        result.addIdentifier().setSystem(system("result")).setValue(number);
        result.getCode().addCoding().setSystem("http://loinc.org").setCode("94500-6");
        result.getValueCodeableConcept()
                .addCoding()
                .setSystem("http://snomed.info/sct")
                .setCode(snomed);
        return result;
    }

    /** A conditional update of each, as a hospital would send its list. */
    static Bundle bundle(BundleType type, Resource... resources) {
        var bundle = new Bundle().setType(type);
        for (int no = 0; no < resources.length; no++) {
            var number = (org.hl7.fhir.r4.model.Identifier)
                    resources[no].getNamedProperty("identifier").getValues().get(0);
            bundle.addEntry()
                    .setFullUrl("urn:uuid:00000000-0000-4000-8000-%012d".formatted(no))
                    .setResource(resources[no])
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl("%s?identifier=%s|%s"
                            .formatted(resources[no].fhirType(), number.getSystem(), number.getValue()));
        }
        return bundle;
    }

    /** A reference to the entry at this place of a {@link #bundle}. */
    static Reference entry(int no) {
        return new Reference("urn:uuid:00000000-0000-4000-8000-%012d".formatted(no));
    }

    static Date date(String local) {
        return Date.from(time(local));
    }

    static Instant time(String local) {
        return LocalDateTime.parse(local).atZone(DistrictTime.ZONE).toInstant();
    }
}
