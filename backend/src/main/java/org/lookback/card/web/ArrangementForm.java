package org.lookback.card.web;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.card.Arrangement;

/** When and where the interview and the test are, and where the card hangs, in local times. */
record ArrangementForm(
        @Nullable LocalDateTime interviewAt,
        @Nullable String interviewPlace,
        @Nullable LocalDateTime testAt,
        @Nullable String postedPlace) {

    Arrangement read() {
        return new Arrangement(instant(interviewAt), interviewPlace, instant(testAt), postedPlace);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : DistrictTime.at(local.toLocalDate(), local.toLocalTime());
    }
}
