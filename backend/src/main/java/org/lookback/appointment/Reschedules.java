package org.lookback.appointment;

import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** Where cases are kept. */
public interface Reschedules {

    Optional<RescheduleCase> find(CaseNumber number);

    /** @throws Refusal RESCHEDULE_NOT_FOUND */
    RescheduleCase get(CaseNumber number);

    /** The open case of a booking, old or new. */
    Optional<RescheduleCase> openOf(String appointment);

    /** Open cases of a patient. */
    List<RescheduleCase> openOfPatient(String patientRef);

    /** Cases for which a slot of this session is held. */
    List<CaseNumber> holdingIn(String sessionId);

    /** @throws org.springframework.dao.DuplicateKeyException if the booking has an open case */
    void add(RescheduleCase reschedule);

    /** @throws org.springframework.dao.OptimisticLockingFailureException if somebody else changed it */
    void update(RescheduleCase reschedule);

    void add(CaseNumber number, Attempt attempt);

    List<Attempt> attempts(CaseNumber number);
}
