package org.lookback.patient.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of table {@code patient} as it is written. */
record PatientRow(
        String patientRef,
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String idNumberMark,
        @Nullable String phone,
        @Nullable String phoneMark,
        @Nullable String phoneEndMark,
        @Nullable String birthDate,
        @Nullable String contactName,
        @Nullable String contactRelation,
        @Nullable String contactPhone,
        Instant at,
        String by) {}
