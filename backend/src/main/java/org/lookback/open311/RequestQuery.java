package org.lookback.open311;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** Which requests somebody asks for. @param closed null: open and closed ones */
public record RequestQuery(List<String> serviceCodes, Instant from, Instant to, @Nullable Boolean closed) {

    static final Duration LONGEST = Duration.ofDays(90);

    /**
     * Ninety days at most, the last ninety if nothing is said, and ninety from or to the day that is given alone.
     *
     * @throws Refusal DATES_REVERSED, SPAN_TOO_LONG, STATUS_UNKNOWN
     */
    public static RequestQuery of(
            List<String> codes, @Nullable Instant start, @Nullable Instant end, List<String> statuses, Instant now) {
        var to = end != null ? end : start != null ? start.plus(LONGEST) : now;
        var from = start != null ? start : to.minus(LONGEST);
        if (to.isBefore(from)) {
            throw Refusal.invalid("DATES_REVERSED", "end_date 早于 start_date，请核对。");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Refusal.invalid("SPAN_TOO_LONG", "start_date 到 end_date 不得超过 90 天，请分段查询。");
        }
        return new RequestQuery(codes, from, to, closed(statuses));
    }

    private static @Nullable Boolean closed(List<String> statuses) {
        for (var status : statuses) {
            if (!status.equals("open") && !status.equals("closed")) {
                throw Refusal.invalid("STATUS_UNKNOWN", "status 应为 open 或 closed。");
            }
        }
        return statuses.contains("open") == statuses.contains("closed") ? null : statuses.contains("closed");
    }
}
