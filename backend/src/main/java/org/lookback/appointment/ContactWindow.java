package org.lookback.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;

/** When a patient may be called: so many attempts, so far apart, not in the evening or at night (APT.SCREEN). [D] */
record ContactWindow(int attempts, Duration gap, LocalTime begin, LocalTime end) {

    /** The earliest moment for another attempt. @param last null if there was none */
    Instant next(@Nullable Instant last, Instant now) {
        var earliest = last == null ? now : max(last.plus(gap), now);
        var local = earliest.atZone(DistrictTime.ZONE);
        if (local.toLocalTime().isBefore(begin)) {
            return DistrictTime.at(local.toLocalDate(), begin);
        }
        return local.toLocalTime().isAfter(end)
                ? DistrictTime.at(local.toLocalDate().plusDays(1), begin)
                : earliest;
    }

    /** An attempt in vain counts only inside the window. @throws Refusal ATTEMPT_TOO_EARLY, ATTEMPT_TOO_LATE */
    void check(@Nullable Instant last, Instant at) {
        if (last != null && at.isBefore(last.plus(gap))) {
            throw Refusal.conflict(
                    "ATTEMPT_TOO_EARLY",
                    "距上次联系不满 %d 分钟，这次不计次数；请在 %s 之后再联系。".formatted(gap.toMinutes(), DistrictTime.text(last.plus(gap))));
        }
        var time = at.atZone(DistrictTime.ZONE).toLocalTime();
        if (time.isBefore(begin) || time.isAfter(end)) {
            throw Refusal.conflict("ATTEMPT_TOO_LATE", "%s 至 %s 之外不打扰患者，未接通的不计次数，请在时段内再联系。".formatted(begin, end));
        }
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
