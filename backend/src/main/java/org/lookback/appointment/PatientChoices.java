package org.lookback.appointment;

import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** What a patient decides by herself, wherever her case waits for it. */
public interface PatientChoices {

    /**
     * As if she had been reached and the desk had handed in her choice; a slot kept for her or her place on the waiting list is given up.
     *
     * @param by who decided, e.g. {@code patient}
     * @throws Refusal CHOICE_NOT_WAITED_FOR, and those of {@link OptionDesk#choose}
     */
    void choose(CaseNumber number, OptionForm form, String by);
}
