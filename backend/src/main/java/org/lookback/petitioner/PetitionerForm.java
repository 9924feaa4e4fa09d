package org.lookback.petitioner;

import org.jspecify.annotations.Nullable;

/**
 * Who tells the hotline something, as taken down.
 *
 * @param idNumber only when the matter needs it @param anonymous no name, no number
 * @param confidential the handling unit sees nobody until she gives a reason
 */
public record PetitionerForm(
        @Nullable String name,
        @Nullable String gender,
        @Nullable String phone,
        @Nullable String idNumber,
        @Nullable Boolean anonymous,
        @Nullable Boolean confidential) {

    /** Whoever prints a request into a log prints nobody's name. */
    @Override
    public String toString() {
        return "PetitionerForm[hidden]";
    }
}
