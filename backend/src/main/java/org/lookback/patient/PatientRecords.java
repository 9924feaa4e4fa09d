package org.lookback.patient;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where patients are kept, sealed; in and out they come in the open. */
public interface PatientRecords {

    /** @return false if another patient has this ID number */
    boolean add(String patientRef, Patient person, Instant at, String by);

    /** What is given replaces what was; what is not given stays. @return false if another patient has this ID number */
    boolean change(String patientRef, Patient person, Instant at, String by);

    /** @return false if it belongs to somebody already */
    boolean identify(PatientIdentifier identifier, String patientRef, Instant at);

    /** The identifier is another patient's. */
    void repoint(PatientIdentifier identifier, String patientRef);

    Optional<String> ofIdentifier(PatientIdentifier identifier);

    Optional<String> ofIdNumber(String idNumber);

    List<String> ofPhone(String phone, int most);

    List<String> ofPhoneEnd(String lastFour, int most);

    Optional<KeptPatient> find(String patientRef);

    /** In one go; unknown ones are absent. */
    List<KeptPatient> find(Collection<String> patientRefs);

    /** @return false if there is no such patient */
    boolean die(String patientRef, Instant at, String by);
}
