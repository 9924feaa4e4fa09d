package org.lookback.patient;

import org.jspecify.annotations.Nullable;

/** A patient as lists and tasks show her, all masked. @param phone null if none is known */
public record PatientCard(
        String patientRef,
        String name,
        @Nullable String phone,
        @Nullable String idNumber,
        @Nullable String contactName,
        @Nullable String contactPhone,
        boolean deceased) {}
