package org.lookback.outpatient.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lookback.outpatient.CancelReason;
import org.lookback.outpatient.ClinicBooks;
import org.lookback.outpatient.ClinicDepartment;
import org.lookback.outpatient.ClinicDoctor;
import org.lookback.outpatient.ClinicSession;
import org.lookback.outpatient.DepartmentKind;
import org.lookback.outpatient.SessionList;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlClinicBooks implements ClinicBooks {

    private final ClinicBookMapper mapper;

    SqlClinicBooks(ClinicBookMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<ClinicDepartment> department(String hospital, String code) {
        return Optional.ofNullable(mapper.selectDepartment(hospital, code));
    }

    @Override
    public Map<String, DepartmentKind> kinds(Collection<String> slotIds) {
        return slotIds.isEmpty()
                ? Map.of()
                : mapper.listKinds(Set.copyOf(slotIds)).stream()
                        .collect(Collectors.toMap(SlotKindRow::slotId, SlotKindRow::kind));
    }

    @Override
    public Optional<ClinicDoctor> doctor(String hospital, String code) {
        return Optional.ofNullable(mapper.selectDoctor(hospital, code));
    }

    @Override
    public Optional<ClinicSession> session(String id) {
        return Optional.ofNullable(mapper.selectSession(id));
    }

    @Override
    public List<ClinicDepartment> departments(String hospital) {
        return mapper.listDepartments(hospital);
    }

    @Override
    public List<ClinicDoctor> doctors(String hospital) {
        return mapper.listDoctors(hospital);
    }

    @Override
    public List<SessionList.Line> sessions(
            String hospital, Instant from, Instant until, Instant now, int offset, int limit) {
        return mapper.listSessions(hospital, from, until, now, offset, limit).stream()
                .map(SessionLineRow::line)
                .toList();
    }

    @Override
    public int countSessions(String hospital, Instant from, Instant until) {
        return mapper.countSessions(hospital, from, until);
    }

    @Override
    public void put(ClinicDepartment department) {
        mapper.putDepartment(department);
    }

    @Override
    public void put(ClinicDoctor doctor) {
        mapper.putDoctor(doctor);
    }

    @Override
    public boolean add(ClinicSession session) {
        try {
            mapper.insertSession(session);
            return true;
        } catch (DuplicateKeyException announcedAlready) {
            return false;
        }
    }

    @Override
    public void cancel(String sessionId, CancelReason reason, Instant at, String by) {
        mapper.cancelSession(sessionId, reason, at, by);
    }

    @Override
    public boolean doctorBusy(ClinicSession session) {
        return mapper.countClashes(session) > 0;
    }
}
