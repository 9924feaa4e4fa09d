package org.lookback.outpatient;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where departments, doctors and sessions are kept. */
public interface ClinicBooks {

    Optional<ClinicDepartment> department(String hospital, String code);

    /** The kind of department of each slot, in one go. */
    Map<String, DepartmentKind> kinds(Collection<String> slotIds);

    Optional<ClinicDoctor> doctor(String hospital, String code);

    Optional<ClinicSession> session(String id);

    List<ClinicDepartment> departments(String hospital);

    List<ClinicDoctor> doctors(String hospital);

    List<SessionList.Line> sessions(String hospital, Instant from, Instant until, Instant now, int offset, int limit);

    int countSessions(String hospital, Instant from, Instant until);

    void put(ClinicDepartment department);

    void put(ClinicDoctor doctor);

    /** @return false if there is one with this id */
    boolean add(ClinicSession session);

    void cancel(String sessionId, CancelReason reason, Instant at, String by);

    /** Whether the doctor has a session that is not cancelled and shares time with this one. */
    boolean doctorBusy(ClinicSession session);
}
