package org.lookback.petitioner;

import org.jspecify.annotations.Nullable;
import org.lookback.privacy.Masking;

/**
 * What is shown of the person behind a case: masked, or nothing.
 *
 * @param anonymous there is nobody to call back
 * @param name {@code 王*} @param phone {@code 138****8000} @param idNumber {@code 110***********0014}
 * @param hiddenWhy a sentence if the reader is shown less than there is
 */
public record PetitionerCard(
        boolean anonymous,
        boolean confidential,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String gender,
        @Nullable String idNumber,
        @Nullable String hiddenWhy) {

    /** Of a case about which nobody's data are kept. */
    static final PetitionerCard NOBODY = new PetitionerCard(true, false, null, null, null, null, null);

    static PetitionerCard of(Petitioner person, Sight sight) {
        var shown = sight.masked(person);
        var name = shown.contains(PetitionerField.NAME) ? person.name() : null;
        var phone = shown.contains(PetitionerField.PHONE) ? person.phone() : null;
        var idNumber = shown.contains(PetitionerField.ID_NUMBER) ? person.idNumber() : null;
        return new PetitionerCard(
                person.anonymous(),
                person.confidential(),
                name == null ? null : Masking.name(name),
                phone == null ? null : Masking.phone(phone),
                shown.contains(PetitionerField.GENDER) ? person.gender() : null,
                idNumber == null ? null : Masking.idNumber(idNumber),
                person.anonymous() ? null : sight.hiddenWhy(person));
    }
}
