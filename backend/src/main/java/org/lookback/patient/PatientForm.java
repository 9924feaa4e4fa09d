package org.lookback.patient;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A patient as taken down or sent. @param birthDate never after today @param contactName somebody who may be told where the patient cannot be reached */
public record PatientForm(
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable LocalDate birthDate,
        @Nullable String contactName,
        @Nullable String contactRelation,
        @Nullable String contactPhone) {

    /** Whoever prints it into a log prints nobody's name. */
    @Override
    public String toString() {
        return "PatientForm[hidden]";
    }
}
