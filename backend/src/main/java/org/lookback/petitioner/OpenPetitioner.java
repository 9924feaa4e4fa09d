package org.lookback.petitioner;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The person behind one case, in the open, for somebody who gave a reason. @param validUntil when a screen must hide it again */
public record OpenPetitioner(
        @Nullable String name,
        @Nullable String gender,
        @Nullable String phone,
        @Nullable String idNumber,
        Instant validUntil) {

    static OpenPetitioner of(Petitioner person, Set<PetitionerField> fields, Instant validUntil) {
        return new OpenPetitioner(
                fields.contains(PetitionerField.NAME) ? person.name() : null,
                fields.contains(PetitionerField.GENDER) ? person.gender() : null,
                fields.contains(PetitionerField.PHONE) ? person.phone() : null,
                fields.contains(PetitionerField.ID_NUMBER) ? person.idNumber() : null,
                validUntil);
    }

    /** Whoever prints it into a log prints nobody's name. */
    @Override
    public String toString() {
        return "OpenPetitioner[hidden]";
    }
}
