package org.lookback.prescreen.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.prescreen.Prescreen;

/** How far a run is: counts only. */
record PrescreenProgress(
        long id,
        LocalDate day,
        @Nullable String hospital,
        String state,
        String stateName,
        int total,
        int checked,
        int blocked,
        int failed,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt) {

    static PrescreenProgress of(Prescreen run) {
        var finished = run.finishedAt();
        return new PrescreenProgress(
                run.id(),
                run.day(),
                run.hospital(),
                run.state().name(),
                run.state().label(),
                run.total(),
                run.checked(),
                run.blocked(),
                run.failed(),
                run.startedAt().atZone(DistrictTime.ZONE).toOffsetDateTime(),
                finished == null ? null : finished.atZone(DistrictTime.ZONE).toOffsetDateTime());
    }
}
