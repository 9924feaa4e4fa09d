package org.lookback.outpatient.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.ClinicDepartment;
import org.lookback.outpatient.DepartmentKind;
import org.lookback.outpatient.OpenSlots;
import org.lookback.outpatient.Slot;
import org.springframework.stereotype.Repository;

@Repository
class SqlOpenSlots implements OpenSlots {

    private final ClinicSlotMapper mapper;

    SqlOpenSlots(ClinicSlotMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Slot> offers(
            String hospital,
            String department,
            @Nullable String doctor,
            Instant from,
            Instant until,
            Instant now,
            int atMost) {
        return mapper.listOffers(hospital, department, doctor, from, until, now, atMost);
    }

    @Override
    public List<Slot> offersElsewhere(ClinicDepartment like, Instant from, Instant until, Instant now, int atMost) {
        // "general" says nothing about what is treated there: the name has to be the same
        var anyName = like.kind() != DepartmentKind.GENERAL;
        return mapper.listOffersElsewhere(like, anyName, from, until, now, atMost);
    }
}
