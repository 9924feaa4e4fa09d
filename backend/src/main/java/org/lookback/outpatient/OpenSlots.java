package org.lookback.outpatient;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where free slots are looked for; one whose hold has lapsed is free. */
public interface OpenSlots {

    /** Free slots of the department, those of the doctor first, then the earliest. */
    List<Slot> offers(
            String hospital,
            String department,
            @Nullable String doctor,
            Instant from,
            Instant until,
            Instant now,
            int atMost);

    /** Free slots of departments of that kind (and of that name or code) in other hospitals, earliest first. */
    List<Slot> offersElsewhere(ClinicDepartment like, Instant from, Instant until, Instant now, int atMost);
}
