package org.lookback.appointment;

import java.util.Set;
import org.lookback.outpatient.KnownPatients;
import org.lookback.patient.Patients;
import org.springframework.stereotype.Component;

/** Tells the register of bookings who is a patient. */
@Component
class RegisteredPatients implements KnownPatients {

    private final Patients patients;

    RegisteredPatients(Patients patients) {
        this.patients = patients;
    }

    @Override
    public boolean knows(String patientRef) {
        return patients.cards(Set.of(patientRef)).containsKey(patientRef);
    }
}
