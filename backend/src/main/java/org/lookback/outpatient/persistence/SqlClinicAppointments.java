package org.lookback.outpatient.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.ClinicAppointments;
import org.lookback.outpatient.ExternalId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class SqlClinicAppointments implements ClinicAppointments {

    private final ClinicAppointmentMapper mapper;

    SqlClinicAppointments(ClinicAppointmentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Appointment> find(String id) {
        return read(mapper.selectById(id));
    }

    @Override
    public Optional<Appointment> find(ExternalId external) {
        return read(mapper.selectByExternal(external.system(), external.value()));
    }

    @Override
    public Optional<Appointment> lock(String id) {
        return read(mapper.selectForUpdate(id));
    }

    @Override
    public Optional<Appointment> occupying(String slotId) {
        return read(mapper.selectByActiveSlot(slotId));
    }

    @Override
    public List<Appointment> lockSession(String sessionId) {
        return mapper.listActiveOfSessionForUpdate(sessionId).stream()
                .map(ClinicAppointmentRow::appointment)
                .toList();
    }

    @Override
    public boolean add(Appointment appointment, Instant at, String by) {
        try {
            mapper.insert(ClinicAppointmentRow.of(appointment), at, by);
            return true;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }

    @Override
    public Appointment update(Appointment appointment, Instant at, String by) {
        if (mapper.updateIfUnchanged(ClinicAppointmentRow.of(appointment), at, by) == 0) {
            throw new OptimisticLockingFailureException("appointment " + appointment.id());
        }
        return appointment.stored();
    }

    @Override
    public int countNoShows(String patientRef, Instant from, Instant until) {
        return mapper.countNoShows(patientRef, from, until);
    }

    private static Optional<Appointment> read(@Nullable ClinicAppointmentRow row) {
        return Optional.ofNullable(row).map(ClinicAppointmentRow::appointment);
    }
}
