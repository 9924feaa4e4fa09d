package org.lookback.demo.engine;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.lookback.appointment.RescheduleForm;
import org.lookback.appointment.RescheduleIntake;
import org.lookback.appointment.Trigger;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.ClinicDepartment;
import org.lookback.outpatient.ClinicRegister;
import org.lookback.outpatient.ExternalId;
import org.lookback.outpatient.NewAppointment;
import org.lookback.outpatient.NewSession;
import org.lookback.patient.PatientForm;
import org.lookback.patient.Patients;
import org.lookback.workflow.CaseProcesses;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Bookings of the demo's patients and the steps of their cases. The patients are invented, their numbers are nobody's. */
@Component
@Profile("demo")
class DemoPatients {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SYSTEM = "urn:lookback:demo:booking";
    private static final String DESK = "shao.hosp1.handler";

    private final Patients patients;
    private final ClinicRegister clinics;
    private final Bookings bookings;
    private final RescheduleIntake intake;
    private final CaseProcesses processes;
    private final TaskService tasks;
    private final Map<String, CaseNumber> byName = new HashMap<>();

    DemoPatients(
            Patients patients,
            ClinicRegister clinics,
            Bookings bookings,
            RescheduleIntake intake,
            CaseProcesses processes,
            TaskService tasks) {
        this.patients = patients;
        this.clinics = clinics;
        this.bookings = bookings;
        this.intake = intake;
        this.processes = processes;
        this.tasks = tasks;
    }

    /** A session with a single place, booked by this patient. @param patient last digit of the patient's number */
    String book(int patient, ClinicDepartment department, LocalDate day, String hour) {
        clinics.put(department);
        var id = "demo-%s-%s-%s".formatted(department.code(), day.toString().replace("-", ""), hour.replace(":", ""));
        var start = DistrictTime.at(day, LocalTime.parse(hour));
        clinics.announce(NewSession.of(id, department.hospital(), department.code(), null, start, 1, 30));
        var who = patients.keep(
                SYSTEM,
                "patient-" + patient,
                new PatientForm("演示" + "子丑寅卯辰巳".charAt(patient), null, "1380013807" + patient, null, null, null, null),
                DESK);
        var slot = clinics.slots(id).get(0).id();
        return bookings.book(new NewAppointment(new ExternalId(SYSTEM, id), who, slot, null), DESK)
                .id();
    }

    void prescreen(String name, String appointment) {
        byName.put(
                name,
                intake.start(new RescheduleForm(appointment, Trigger.PRESCREEN.name(), null, null, null), "system"));
    }

    void reached(String name, String at) {
        handIn(
                name,
                "userTask_contactPatient",
                record().put("outcome", "REACHED").put("channel", "PHONE").put("attemptedAt", at));
    }

    void choose(String name, String option) {
        handIn(name, "userTask_chooseOption", record().put("option", option));
    }

    /** Another place of the same department. */
    void rebook(String name, ClinicDepartment department, LocalDate day, String hour) {
        var id = "demo-%s-%s-new".formatted(department.code(), day.toString().replace("-", ""));
        var start = DistrictTime.at(day, LocalTime.parse(hour));
        clinics.announce(NewSession.of(id, department.hospital(), department.code(), null, start, 1, 30));
        var slot = clinics.slots(id).get(0).id();
        handIn(name, "userTask_chooseOption", record().put("option", "REBOOK").put("slot", slot));
        handIn(name, "userTask_confirmBooking", record().put("outcome", "CONFIRMED"));
    }

    private static ObjectNode record() {
        return JSON.createObjectNode();
    }

    private void handIn(String name, String step, ObjectNode record) {
        var number = Objects.requireNonNull(byName.get(name));
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(step)
                .singleResult();
        var form = JSON.createObjectNode();
        form.set("record", record);
        processes.complete(task.getId(), form, DESK);
    }
}
