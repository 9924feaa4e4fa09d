package org.lookback.appointment.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lookback.appointment.PassedBookings;
import org.lookback.appointment.UnhelpedBookings;
import org.lookback.eligibility.ClosedCases;
import org.lookback.patient.PatientTies;
import org.springframework.stereotype.Repository;

@Repository
class SqlPatientTies implements PatientTies, ClosedCases, PassedBookings, UnhelpedBookings {

    private final TiesMapper mapper;
    private final Clock clock;

    SqlPatientTies(TiesMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public boolean treats(String patientRef, Set<String> units) {
        return !units.isEmpty() && mapper.countTies(patientRef, units) > 0;
    }

    @Override
    public Map<String, Instant> lastClosed(Collection<String> patientRefs) {
        return patientRefs.isEmpty()
                ? Map.of()
                : mapper.listLastClosed(patientRefs).stream()
                        .collect(Collectors.toMap(LastClosedRow::patientRef, LastClosedRow::closedAt));
    }

    @Override
    public Set<String> busy(Collection<String> patientRefs) {
        return patientRefs.isEmpty() ? Set.of() : Set.copyOf(mapper.listBusy(patientRefs, clock.instant()));
    }

    @Override
    public List<String> cancelledByProvider(Instant now, int atMost) {
        return mapper.listUnhelped(now, atMost);
    }

    @Override
    public List<String> before(Instant now, int atMost) {
        return mapper.listPassed(now, atMost);
    }
}
