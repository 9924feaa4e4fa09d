package org.lookback.prescreen.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.Appointment;
import org.lookback.prescreen.Prescreen;
import org.lookback.prescreen.Prescreens;
import org.springframework.stereotype.Repository;

@Repository
class SqlPrescreens implements Prescreens {

    private final PrescreenMapper mapper;

    SqlPrescreens(PrescreenMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public long add(LocalDate day, @Nullable String hospital, int total, Instant at, String by) {
        var row = new PrescreenRow(day, hospital, total, at, by);
        mapper.insert(row);
        return row.id();
    }

    @Override
    public Optional<Prescreen> find(long id) {
        return Optional.ofNullable(mapper.select(id));
    }

    @Override
    public List<Prescreen> running() {
        return mapper.listRunning();
    }

    @Override
    public List<Prescreen> newest(@Nullable String hospital, int atMost) {
        return mapper.listNewest(hospital, atMost);
    }

    @Override
    public boolean knows(LocalDate day) {
        return mapper.countOf(day) > 0;
    }

    @Override
    public void update(Prescreen prescreen) {
        mapper.update(prescreen);
    }

    @Override
    public List<Appointment> booked(Instant from, Instant before, @Nullable String hospital, String after, int atMost) {
        return mapper.listBooked(from, before, hospital, after, atMost).stream()
                .map(BookedRow::toAppointment)
                .toList();
    }

    @Override
    public int count(Instant from, Instant before, @Nullable String hospital) {
        return mapper.countBooked(from, before, hospital);
    }
}
