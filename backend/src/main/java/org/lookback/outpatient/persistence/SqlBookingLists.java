package org.lookback.outpatient.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.BookingLists;
import org.springframework.stereotype.Repository;

@Repository
class SqlBookingLists implements BookingLists {

    private static final int MOST = 1000;

    private final ClinicAppointmentMapper mapper;

    SqlBookingLists(ClinicAppointmentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Appointment> ahead(
            Instant from, Instant until, @Nullable String hospital, @Nullable String after, int limit) {
        return read(mapper.listAhead(from, until, hospital, after, bounded(limit)));
    }

    @Override
    public List<Appointment> ofHospital(String hospital, Instant from, Instant until, int offset, int limit) {
        return read(mapper.listOfHospital(hospital, from, until, Math.max(0, offset), bounded(limit)));
    }

    @Override
    public int countOfHospital(String hospital, Instant from, Instant until) {
        return mapper.countOfHospital(hospital, from, until);
    }

    @Override
    public List<Appointment> ofPatients(Collection<String> patientRefs, Instant from, int limit) {
        return patientRefs.isEmpty() ? List.of() : read(mapper.listOfPatients(patientRefs, from, bounded(limit)));
    }

    @Override
    public List<Appointment> withExternalValue(String hospital, String value) {
        return read(mapper.listByExternalValue(hospital, value));
    }

    private static List<Appointment> read(List<ClinicAppointmentRow> rows) {
        return rows.stream().map(ClinicAppointmentRow::appointment).toList();
    }

    private static int bounded(int limit) {
        return Math.max(1, Math.min(MOST, limit));
    }
}
