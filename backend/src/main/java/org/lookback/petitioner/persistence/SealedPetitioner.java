package org.lookback.petitioner.persistence;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lookback.petitioner.KeptPetitioner;
import org.lookback.petitioner.Petitioner;

/** One row of table {@code petitioner} as it is read, with the unit that leads the case. */
record SealedPetitioner(
        String caseNo,
        @Nullable String leadUnit,
        @Nullable String name,
        @Nullable String gender,
        @Nullable String phone,
        @Nullable String idNumber,
        boolean anonymous,
        boolean confidential,
        boolean tipOff) {

    KeptPetitioner opened(UnaryOperator<String> decrypt) {
        var person = new Petitioner(
                open(name, decrypt),
                gender,
                open(phone, decrypt),
                open(idNumber, decrypt),
                anonymous,
                confidential,
                tipOff);
        return new KeptPetitioner(caseNo, leadUnit, person);
    }

    private static @Nullable String open(@Nullable String sealed, UnaryOperator<String> decrypt) {
        return sealed == null ? null : decrypt.apply(sealed);
    }
}
