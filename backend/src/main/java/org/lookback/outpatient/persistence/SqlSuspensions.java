package org.lookback.outpatient.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lookback.outpatient.Suspension;
import org.lookback.outpatient.Suspensions;
import org.springframework.stereotype.Repository;

@Repository
class SqlSuspensions implements Suspensions {

    private final SuspensionMapper mapper;

    SqlSuspensions(SuspensionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Suspension> holding(String patientRef, LocalDate on) {
        return mapper.listHolding(patientRef, on).stream().findFirst();
    }

    @Override
    public Optional<Suspension> lock(String patientRef, LocalDate on) {
        return mapper.lockHolding(patientRef, on).stream().findFirst();
    }

    @Override
    public void add(Suspension suspension) {
        mapper.insert(suspension);
    }

    @Override
    public void lift(String patientRef, LocalDate on, String reason, Instant at, String by) {
        mapper.lift(patientRef, on, reason, at, by);
    }
}
