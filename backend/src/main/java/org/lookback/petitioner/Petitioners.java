package org.lookback.petitioner;

import java.util.List;
import org.lookback.casefile.CaseNumber;

/** Who told the hotline what: encrypted, found by fingerprint, shown masked. [C6] */
public interface Petitioners {

    /**
     * Keeps who is behind a case.
     *
     * @param tipOff it is about others: nobody but the hotline may ever see who told it
     * @throws org.lookback.refusal.Refusal PHONE_REQUIRED unless anonymous, PHONE_INVALID, ID_NUMBER_INVALID, NAME_INVALID
     */
    void keep(CaseNumber number, PetitionerForm form, boolean tipOff, String by);

    /** There is nobody to call back. */
    boolean isAnonymous(CaseNumber number);

    /** Cases of the same phone number, newest first. */
    List<CaseNumber> ofPhone(String phone);

    /** Whether the same person is behind both, by phone number; never true for an anonymous one. */
    boolean isSame(CaseNumber one, CaseNumber other);
}
