package org.lookback.outpatient.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.outpatient.SessionList;

/** A session as it is shown. @param cancelReason null unless it was cancelled */
record SessionLook(
        String id,
        String hospital,
        String department,
        @Nullable String doctor,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable String cancelReason,
        int slots,
        int free) {

    static SessionLook of(SessionList.Line line) {
        var session = line.session();
        var reason = session.cancelReason();
        return new SessionLook(
                session.id(),
                session.hospital(),
                session.department(),
                session.doctor(),
                session.startsAt().atZone(DistrictTime.ZONE).toOffsetDateTime(),
                session.endsAt().atZone(DistrictTime.ZONE).toOffsetDateTime(),
                reason == null ? null : reason.name(),
                line.slots(),
                line.free());
    }
}
