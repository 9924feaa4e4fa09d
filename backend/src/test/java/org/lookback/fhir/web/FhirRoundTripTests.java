package org.lookback.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.fhir.web.HospitalSystem.bundle;
import static org.lookback.fhir.web.HospitalSystem.cancelled;
import static org.lookback.fhir.web.HospitalSystem.date;
import static org.lookback.fhir.web.HospitalSystem.entry;
import static org.lookback.fhir.web.HospitalSystem.example;
import static org.lookback.fhir.web.HospitalSystem.time;

import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.eligibility.Evidences;
import org.lookback.eligibility.TestResult;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.ClinicDepartment;
import org.lookback.outpatient.ClinicRegister;
import org.lookback.outpatient.DepartmentKind;
import org.lookback.outpatient.ExemptionReason;
import org.lookback.privacy.ReadLog;
import org.lookback.privacy.ReadSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A hospital's system sends tomorrow's list and reads back what became of it, with HAPI's own client over HTTP. */
@ProcessTest
class FhirRoundTripTests {

    private static final String NEGATIVE = "260385009";

    @Autowired
    private Bookings bookings;

    @Autowired
    private Evidences evidences;

    @Autowired
    private ClinicRegister register;

    @Autowired
    private ReadLog reads;

    @Autowired
    private Story story;

    @LocalServerPort
    private int port;

    @BeforeEach
    void clinic() {
        story.at("2026-10-06T12:00");
        register.put(new ClinicDepartment("hosp-1", "57", "免疫门诊", DepartmentKind.GENERAL));
    }

    @Test
    void whatItCanDoIsReadByAnybody() {
        var statement = hospital("metadata")
                .client()
                .capabilities()
                .ofType(CapabilityStatement.class)
                .execute();
        assertThat(statement.getSoftware().getName()).startsWith("Lookback");
        assertThat(statement.getImplementation().getDescription()).contains("预约协助改约");
        assertThat(statement.getRestFirstRep().getResource())
                .extracting(resource -> resource.getType())
                .contains("Appointment", "Observation", "Patient", "Schedule", "Slot")
                .doesNotContain("Practitioner");
    }

    @Test
    void theListOfTomorrowIsOneTransactionAndTheRebookedPatientIsReadBack() {
        var his = hospital("s7");
        var answer = his.sendBundle(bundle(
                BundleType.TRANSACTION,
                his.appointment("A1", entry(1), entry(3), "2026-10-08T09:00"),
                his.patient("P1"),
                his.schedule("S1", "57"),
                his.slot("S1-1", entry(2), "2026-10-08T09:00"),
                his.schedule("S2", "57"),
                his.slot("S2-1", entry(4), "2026-10-10T10:00"),
                his.result("N1", entry(1), "2026-10-05T21:30", "2026-10-06T08:30", NEGATIVE)));
        assertThat(answer.getEntry())
                .allSatisfy(one -> assertThat(one.getResponse().getStatus()).startsWith("201"));

        var old = found(his, "A1");
        assertThat(old.getStatus()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(old.getParticipantFirstRep().getActor().getReference()).matches("Patient/P-.*");
        var booking = bookings.get(old.getIdElement().getIdPart());
        assertThat(evidences.of(booking.patientRef())).singleElement().satisfies(evidence -> {
            assertThat(evidence.result()).isEqualTo(TestResult.NEGATIVE);
            assertThat(evidence.type()).isEqualTo("NAT");
            assertThat(evidence.sampledAt()).isEqualTo(time("2026-10-05T21:30"));
            assertThat(evidence.reportedAt()).isEqualTo(time("2026-10-06T08:30"));
        });

        bookings.exempt(booking.id(), ExemptionReason.RESULT_MISSING, "shao.hosp1.handler");
        var number = new CaseNumber("APT-20261007-000901");
        var freeSlot = new IdType(answer.getEntry().get(5).getResponse().getLocation()).getIdPart();
        bookings.hold(freeSlot, number, time("2026-10-07T21:00"));
        var renewed = bookings.confirm(freeSlot, number, bookings.get(booking.id()), "shao.hosp1.handler");

        var cancelled = read(his, booking.id());
        assertThat(cancelled.getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(cancelled.getCancelationReason().getCodingFirstRep().getCode())
                .isEqualTo("oth-mu");
        assertThat(cancelled.getSupportingInformationFirstRep().getReference())
                .isEqualTo("Appointment/" + renewed.id());
        var instead = read(his, renewed.id());
        assertThat(instead.getStatus()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(((Reference) instead.getExtensionByUrl(AppointmentView.PREVIOUS)
                                .getValue())
                        .getReference())
                .isEqualTo("Appointment/" + booking.id());

        // the hospital gives the new booking a number of its own, and closes it with that
        story.at("2026-10-10T10:40");
        instead.setStatus(AppointmentStatus.FULFILLED);
        instead.addIdentifier().setSystem(his.system("appointment")).setValue("A2");
        his.client().update().resource(instead).execute();
        assertThat(found(his, "A2").getStatus()).isEqualTo(AppointmentStatus.FULFILLED);
        assertThat(reads.search(new ReadSearch("fhir.hosp1", booking.id(), "FHIR", null, null, 0, 10))
                        .total())
                .isPositive();
    }

    @Test
    void theExamplesOfHl7AreUnderstood() throws Exception {
        var his = hospital("hl7");
        var patient = example(Patient.class, "patient");
        var schedule = example(Schedule.class, "schedule");
        var slot =
                example(Slot.class, "slot").setStart(date("2026-12-25T09:15")).setEnd(date("2026-12-25T09:30"));
        var appointment = example(Appointment.class, "appointment")
                .setStart(slot.getStart())
                .setEnd(slot.getEnd());
        var list = new Bundle().setType(BundleType.TRANSACTION);
        for (var one : new Resource[] {appointment, slot, schedule, patient}) {
            list.addEntry()
                    .setFullUrl("http://hl7.org/fhir/%s/example".formatted(one.fhirType()))
                    .setResource(one)
                    .getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl(one.fhirType());
        }
        var answer = his.sendBundle(list);
        assertThat(answer.getEntry())
                .allSatisfy(one -> assertThat(one.getResponse().getStatus()).startsWith("201"));
        var ref = new IdType(answer.getEntry().get(3).getResponse().getLocation()).getIdPart();
        var known = his.client().read().resource(Patient.class).withId(ref).execute();
        assertThat(known.getIdentifierFirstRep().getValue()).isEqualTo("12345");
        assertThat(known.hasName() || known.hasTelecom() || known.hasBirthDate())
                .isFalse();
    }

    @Test
    void anExemptBookingIsNeverANoShow() {
        var his = hospital("exempt");
        var sent = listed(his, "E", 2);
        bookings.exempt(
                found(his, "E0").getIdElement().getIdPart(), ExemptionReason.RESULT_MISSING, "shao.hosp1.handler");
        story.at("2026-10-08T18:00");
        var outcome = his.client()
                .update()
                .resource(sent[0].copy().setStatus(AppointmentStatus.NOSHOW))
                .conditional()
                .where(Appointment.IDENTIFIER.exactly().systemAndIdentifier(his.system("appointment"), "E0"))
                .execute();
        var said = (OperationOutcome) outcome.getOperationOutcome();
        assertThat(said.getIssueFirstRep().getDiagnostics()).contains("不计爽约", "没有有效检测结果", "cancelled/oth-mu");
        assertThat(found(his, "E0").getStatus()).isEqualTo(AppointmentStatus.CANCELLED);

        his.client()
                .update()
                .resource(sent[1].copy().setStatus(AppointmentStatus.NOSHOW))
                .conditional()
                .where(Appointment.IDENTIFIER.exactly().systemAndIdentifier(his.system("appointment"), "E1"))
                .execute();
        assertThat(found(his, "E1").getStatus()).isEqualTo(AppointmentStatus.NOSHOW);
    }

    @Test
    void whatTheHospitalCancelsIsExemptAndAWholeSessionToo() {
        var his = hospital("cancel");
        var sent = listed(his, "C", 3);
        his.client().create().resource(cancelled(sent[0], "prov-pers")).execute();
        assertThat(found(his, "C0")).satisfies(one -> {
            assertThat(one.getCancelationReason().getCodingFirstRep().getCode()).isEqualTo("prov-pers");
            assertThat(one.getExtensionByUrl(AppointmentView.EXEMPTION)
                            .getValue()
                            .primitiveValue())
                    .isEqualTo("PROVIDER");
        });
        his.sendBundle(bundle(BundleType.TRANSACTION, his.schedule("C", "57").setActive(false)));
        assertThat(found(his, "C1").getCancelationReason().getCodingFirstRep().getCode())
                .isEqualTo("prov");
        assertThat(found(his, "C2").getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
    }

    @Test
    void theSameListTwiceIsOneListAndIsReadPageByPage() {
        var his = hospital("twice");
        listed(his, "T", 5);
        listed(his, "T", 5);
        var page = his.client()
                .search()
                .forResource(Appointment.class)
                .where(Appointment.DATE.afterOrEquals().day(date("2026-10-08T00:00")))
                .where(Appointment.DATE.beforeOrEquals().day(date("2026-10-08T00:00")))
                .where(Appointment.STATUS.exactly().code("booked"))
                .count(2)
                .returnBundle(Bundle.class)
                .execute();
        int found = page.getEntry().size();
        var total = page.getTotal();
        assertThat(total).isGreaterThanOrEqualTo(5);
        while (page.getLink(Bundle.LINK_NEXT) != null) {
            page = his.client().loadPage().next(page).execute();
            found += page.getEntry().size();
        }
        assertThat(found).isEqualTo(total);
        var patient = found(his, "T3").getParticipantFirstRep().getActor().getReference();
        assertThat(search(his, "patient=" + patient).getEntry()).hasSize(1);
        assertThat(search(his, "patient=" + patient + "&_lastUpdated=gt" + "2026-10-06T12:00:00%2B08:00")
                        .getEntry())
                .isEmpty();
        assertThat(search(his, "patient=" + patient + "&_lastUpdated=ge" + "2026-10-06T12:00:00%2B08:00")
                        .getEntry())
                .hasSize(1);
    }

    private Appointment[] listed(HospitalSystem his, String number, int size) {
        var list = new Resource[1 + 3 * size];
        list[0] = his.schedule(number, "57");
        for (int no = 0; no < size; no++) {
            var at = "2026-10-08T%02d:%02d".formatted(9 + no / 4, no % 4 * 15);
            list[1 + 3 * no] = his.patient(number + no);
            list[2 + 3 * no] = his.slot(number + no, entry(0), at);
            list[3 + 3 * no] = his.appointment(number + no, entry(1 + 3 * no), entry(2 + 3 * no), at);
        }
        his.sendBundle(bundle(BundleType.TRANSACTION, list));
        return IntStream.range(0, size)
                .mapToObj(no -> ((Appointment) list[3 + 3 * no].copy()))
                .peek(one -> one.getParticipantFirstRep()
                        .setActor(new Reference("Patient?identifier=%s|%s"
                                .formatted(
                                        his.system("patient"),
                                        one.getIdentifierFirstRep().getValue()))))
                .peek(one -> one.setSlot(null))
                .toArray(Appointment[]::new);
    }

    private static Bundle search(HospitalSystem his, String query) {
        return his.client()
                .search()
                .byUrl("Appointment?" + query)
                .returnBundle(Bundle.class)
                .execute();
    }

    private static Appointment found(HospitalSystem his, String number) {
        var bundle = search(his, "identifier=%s|%s".formatted(his.system("appointment"), number));
        assertThat(bundle.getEntry()).hasSize(1);
        return (Appointment) bundle.getEntryFirstRep().getResource();
    }

    private static Appointment read(HospitalSystem his, String id) {
        return his.client().read().resource(Appointment.class).withId(id).execute();
    }

    private HospitalSystem hospital(String test) {
        return new HospitalSystem(port, "fhir.hosp1", test);
    }
}
