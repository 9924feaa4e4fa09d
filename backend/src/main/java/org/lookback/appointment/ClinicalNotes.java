package org.lookback.appointment;

import java.time.Instant;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;

/** What is health or personal data about a case: encrypted, emptied by a job some time after closing. [C6] */
public interface ClinicalNotes {

    /** @param kind TRIAGE, GREEN, PROXY, MEDICINE or CONTACT @param words any object, kept as encrypted JSON */
    void add(CaseNumber number, String kind, Object words, String by);

    /** The newest of a kind as it was given. */
    <T> Optional<T> newest(CaseNumber number, String kind, Class<T> type);

    /** Empties the notes of cases closed before then. @return how many */
    int forget(Instant closedBefore, int atMost);
}
