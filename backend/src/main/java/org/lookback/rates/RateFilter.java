package org.lookback.rates;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose cases of which time, and the rules they go by. @param units null = all @param now what is not due by then is not late */
public record RateFilter(@Nullable Set<String> units, RatePeriod period, List<RateSpan> spans, Instant now) {

    public Instant start() {
        return period.start();
    }

    public Instant end() {
        return period.end();
    }

    public List<RateSpan> childSpans() {
        return spans.stream().filter(RateSpan::countChildren).toList();
    }

    public List<RateSpan> partlySpans() {
        return spans.stream().filter(RateSpan::partlyCounts).toList();
    }
}
