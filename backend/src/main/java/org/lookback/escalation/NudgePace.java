package org.lookback.escalation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;

/**
 * How often people may be nudged: a reminder that comes every minute is none. [D]
 *
 * @param gap between two nudges of one task
 * @param hourly most nudges of one person within an hour
 */
public record NudgePace(Duration gap, int hourly) {

    public static final Duration HOUR = Duration.ofHours(1);

    /**
     * When the task may be nudged again; null if it may be now. A nudge that lies further ahead than the gap was given before the
     * clock was set back and does not count.
     */
    public @Nullable Instant waitUntil(@Nullable Nudge newest, Instant now) {
        return newest == null || Duration.between(newest.nudgedAt(), now).abs().compareTo(gap) >= 0
                ? null
                : newest.nudgedAt().plus(gap);
    }

    /** @throws Refusal NUDGED_RECENTLY with the time from which it is possible again */
    public void check(@Nullable Nudge newest, Instant now) {
        var next = waitUntil(newest, now);
        if (next != null) {
            throw Refusal.conflict(
                    "NUDGED_RECENTLY",
                    "这项任务 %d 小时内已经催办过，下次可催办时间：%s。".formatted(gap.toHours(), DistrictTime.text(next)));
        }
    }

    /** @throws Refusal NUDGED_TOO_OFTEN */
    public void checkPerson(int withinTheHour) {
        if (withinTheHour >= hourly) {
            throw new Refusal(
                    Refusal.Kind.TOO_MANY, "NUDGED_TOO_OFTEN", "您一小时内已催办 %d 次，达到上限，请过一会儿再催办。".formatted(withinTheHour));
        }
    }
}
