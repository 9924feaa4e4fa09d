package org.lookback.patient;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** The register of patients. */
public interface Patients {

    /** Keeps a patient once: the same (system, value) or the same ID number gives the same pseudonym, with newer data. @return patientRef, e.g. {@code P-7f3k9q2m4x} @throws Refusal PHONE_INVALID, ID_NUMBER_INVALID, NAME_INVALID, BIRTH_DATE_INVALID, PATIENT_IDENTIFIER_INVALID, PATIENT_MISMATCH if identifier and ID number are those of two people */
    String keep(@Nullable String system, @Nullable String value, PatientForm form, String by);

    Optional<String> find(String system, String value);

    /** Those whose phone, last four digits of the phone, or ID number this is; at most 1000. Whoever asks shows only patients of her own hospital. */
    List<String> matching(String text);

    /** @throws Refusal PATIENT_NOT_FOUND */
    PatientCard card(String patientRef);

    /** In one look, at most 1000; unknown ones are absent. @throws Refusal TOO_MANY_PATIENTS */
    Map<String, PatientCard> cards(Collection<String> patientRefs);

    /** Whether this is the patient's ID number; tells nothing else. */
    boolean isSame(String patientRef, String idNumber);

    /** The number itself, for a message to her only: it is shown to nobody and kept nowhere. Empty if none is known, or after her death. */
    Optional<String> phone(String patientRef);

    /** No contact any more. (pat-dec) */
    void deceased(String patientRef, String by);

    /** A text without this patient's name and any number of a person. */
    String without(String patientRef, String text);
}
