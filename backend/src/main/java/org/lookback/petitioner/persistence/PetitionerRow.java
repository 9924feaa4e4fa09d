package org.lookback.petitioner.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of table {@code petitioner} as it is written. */
record PetitionerRow(
        String caseNo,
        @Nullable String name,
        @Nullable String gender,
        @Nullable String phone,
        @Nullable String phoneMark,
        @Nullable String idNumber,
        @Nullable String idNumberMark,
        boolean anonymous,
        boolean confidential,
        boolean tipOff,
        Instant keptAt,
        String keptBy) {}
