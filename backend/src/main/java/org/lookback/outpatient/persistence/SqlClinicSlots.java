package org.lookback.outpatient.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lookback.outpatient.ClinicSlots;
import org.lookback.outpatient.Slot;
import org.springframework.stereotype.Repository;

@Repository
class SqlClinicSlots implements ClinicSlots {

    private final ClinicSlotMapper mapper;

    SqlClinicSlots(ClinicSlotMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Slot> find(String id) {
        return Optional.ofNullable(mapper.selectById(id));
    }

    @Override
    public List<Slot> lock(Collection<String> ids) {
        return mapper.lock(Set.copyOf(ids));
    }

    @Override
    public List<Slot> lockSession(String sessionId) {
        return mapper.lockSession(sessionId);
    }

    @Override
    public boolean take(String id, Instant now) {
        return mapper.take(id, now) == 1;
    }

    @Override
    public boolean hold(String id, String caseNo, Instant until, Instant now) {
        return mapper.hold(id, caseNo, until, now) == 1;
    }

    @Override
    public boolean takeHeld(String id, String caseNo, Instant now) {
        return mapper.takeHeld(id, caseNo, now) == 1;
    }

    @Override
    public boolean release(String id, String caseNo) {
        return mapper.release(id, caseNo) == 1;
    }

    @Override
    public boolean free(String id) {
        return mapper.free(id) == 1;
    }

    @Override
    public void close(String sessionId) {
        mapper.close(sessionId);
    }

    @Override
    public List<String> lapsed(Instant now, int atMost) {
        return mapper.listLapsed(now, atMost);
    }

    @Override
    public boolean freeLapsed(String id, Instant now) {
        return mapper.freeLapsed(id, now) == 1;
    }

    @Override
    public void add(List<Slot> slots) {
        mapper.insert(slots);
    }

    @Override
    public List<Slot> ofSession(String sessionId) {
        return mapper.listOfSession(sessionId);
    }
}
