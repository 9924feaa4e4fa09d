package org.lookback.patient.persistence;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lookback.patient.KeptPatient;
import org.lookback.patient.Patient;

/** One row of table {@code patient} as it is read. */
record SealedPatient(
        String patientRef,
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String birthDate,
        @Nullable String contactName,
        @Nullable String contactRelation,
        @Nullable String contactPhone,
        boolean deceased) {

    KeptPatient opened(UnaryOperator<String> decrypt) {
        var born = open(birthDate, decrypt);
        var person = new Patient(
                open(name, decrypt),
                open(idNumber, decrypt),
                open(phone, decrypt),
                born == null ? null : LocalDate.parse(born),
                open(contactName, decrypt),
                open(contactRelation, decrypt),
                open(contactPhone, decrypt));
        return new KeptPatient(patientRef, person, deceased);
    }

    private static @Nullable String open(@Nullable String sealed, UnaryOperator<String> decrypt) {
        return sealed == null ? null : decrypt.apply(sealed);
    }
}
