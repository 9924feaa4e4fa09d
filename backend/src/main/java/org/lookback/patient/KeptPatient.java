package org.lookback.patient;

import org.jspecify.annotations.Nullable;
import org.lookback.privacy.Masking;
import org.lookback.privacy.PersonalWords;

/** A patient of the register, in the open. */
public record KeptPatient(String patientRef, Patient person, boolean deceased) {

    PatientCard masked() {
        return new PatientCard(
                patientRef,
                person.name() == null ? "（未登记姓名）" : Masking.name(person.name()),
                phone(person.phone()),
                person.idNumber() == null ? null : Masking.idNumber(person.idNumber()),
                person.contactName() == null ? null : Masking.name(person.contactName()),
                phone(person.contactPhone()),
                deceased);
    }

    /** A text without the patient and the person who may be told. */
    String without(String text) {
        var patient = PersonalWords.masked(text, person.name(), person.phone());
        return PersonalWords.masked(patient, person.contactName(), person.contactPhone());
    }

    private static @Nullable String phone(@Nullable String number) {
        return number == null ? null : Masking.phone(number);
    }
}
