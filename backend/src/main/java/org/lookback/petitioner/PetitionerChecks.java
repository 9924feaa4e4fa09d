package org.lookback.petitioner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.privacy.Masking;
import org.lookback.privacy.PersonalWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public follow-up page may ask: whether somebody knows the number, and a text without the person's data. */
@Service
@Transactional(readOnly = true)
public class PetitionerChecks {

    private static final int DIGITS = 4;

    private final PetitionerRecords records;

    PetitionerChecks(PetitionerRecords records) {
        this.records = records;
    }

    /** Whether the phone number of a case ends like this; never for tip-offs, whose reporter could be found by trying numbers. */
    public boolean phoneEndsWith(CaseNumber number, String lastFour) {
        var phone = records.find(number)
                .map(KeptPetitioner::person)
                .filter(person -> !person.tipOff())
                .map(Petitioner::phone)
                .orElse(null);
        return lastFour.length() == DIGITS && same(phone, lastFour);
    }

    /** A text of the file as it may leave the house. */
    public String without(CaseNumber number, String text) {
        return records.find(number)
                .map(kept -> PersonalWords.masked(
                        text, kept.person().name(), kept.person().phone()))
                .orElseGet(() -> Masking.numbersIn(text));
    }

    /** Takes as long for a wrong number as for a right one. */
    private static boolean same(@Nullable String phone, String lastFour) {
        var end = phone == null ? "----" : phone.substring(phone.length() - DIGITS);
        return MessageDigest.isEqual(end.getBytes(StandardCharsets.UTF_8), lastFour.getBytes(StandardCharsets.UTF_8));
    }
}
