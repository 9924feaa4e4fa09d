package org.lookback.outpatient.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.CancelReason;
import org.lookback.outpatient.ClinicSession;
import org.lookback.outpatient.SessionList;

/** A session with its counted slots. */
record SessionLineRow(
        String id,
        String hospital,
        String department,
        @Nullable String doctor,
        Instant startsAt,
        Instant endsAt,
        @Nullable CancelReason cancelReason,
        int slots,
        int free) {

    SessionList.Line line() {
        return new SessionList.Line(
                new ClinicSession(id, hospital, department, doctor, startsAt, endsAt, cancelReason), slots, free);
    }
}
