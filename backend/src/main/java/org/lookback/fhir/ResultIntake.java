package org.lookback.fhir;

import org.lookback.eligibility.Evidences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes results in; nobody reads them back here. */
@Service
public class ResultIntake {

    private final Evidences evidences;
    private final PatientIntake patients;
    private final NumberBook numbers;
    private final OwnIds ids;

    ResultIntake(Evidences evidences, PatientIntake patients, NumberBook numbers, OwnIds ids) {
        this.evidences = evidences;
        this.patients = patients;
        this.numbers = numbers;
        this.ids = ids;
    }

    /** Once for each number. @throws Refusal OTHER_PATIENT for a known number of somebody else, those of {@link Evidences#record} */
    @Transactional
    public Kept record(PushedResult pushed, Program by) {
        numbers.claim(pushed.number(), by);
        patients.check(pushed.evidence().patientRef(), by);
        var isNew = evidences.record(pushed.number(), pushed.evidence(), by.id());
        return Kept.of(NumberKind.OBSERVATION, ids.observation(pushed.number()), isNew);
    }
}
