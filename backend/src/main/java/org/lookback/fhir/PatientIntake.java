package org.lookback.fhir;

import java.util.List;
import org.lookback.patient.Patients;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes patients in; only a pseudonym goes back. */
@Service
public class PatientIntake {

    private final Patients patients;
    private final NumberBook numbers;

    PatientIntake(Patients patients, NumberBook numbers) {
        this.patients = patients;
        this.numbers = numbers;
    }

    /** Once for each number, with newer data. @throws Refusal PATIENT_NOT_FOUND, NUMBER_TAKEN, those of {@link Patients#keep} */
    @Transactional
    public Kept keep(PushedPatient pushed, Program by) {
        numbers.claim(pushed.number(), by);
        var known = numbers.find(NumberKind.PATIENT, pushed.number(), by);
        if (pushed.id() != null && !pushed.id().equals(known.orElse(null))) {
            throw unknown(pushed.id());
        }
        var ref = patients.keep(pushed.number().system(), pushed.number().value(), pushed.form(), by.id());
        var created = numbers.remember(NumberKind.PATIENT, pushed.number(), ref, by);
        if (pushed.deceased()) {
            patients.deceased(ref, by.id());
        }
        return Kept.of(NumberKind.PATIENT, ref, created);
    }

    /** @throws Refusal PATIENT_NOT_FOUND if this hospital never sent her */
    @Transactional(readOnly = true)
    public void check(String patientRef, Program by) {
        if (numbers.of(NumberKind.PATIENT, List.of(patientRef), by).isEmpty()) {
            throw unknown(patientRef);
        }
    }

    private static Refusal unknown(String id) {
        return Refusal.notFound("PATIENT_NOT_FOUND", "本院没有推送过编号为“%s”的患者，请先推送 Patient。".formatted(id));
    }
}
