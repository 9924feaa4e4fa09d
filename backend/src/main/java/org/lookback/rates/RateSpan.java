package org.lookback.rates;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Part of a period that goes by one definition. @param no from 0 */
public record RateSpan(int no, RatePeriod period, RateDefinition definition) {

    public Instant start() {
        return period.start();
    }

    public Instant end() {
        return period.end();
    }

    public int lowestSatisfied() {
        return definition.scale().lowestCounted();
    }

    public boolean partlyCounts() {
        return definition.partlySolved().signum() > 0;
    }

    public boolean countChildren() {
        return definition.countChildren();
    }

    /** The definitions that a period goes by, month by month; neighbours with the same one are one span. */
    static List<RateSpan> of(RatePeriod period, List<RateDefinition> definitions) {
        var spans = new ArrayList<RateSpan>();
        for (var month = YearMonth.from(period.from());
                !month.isAfter(YearMonth.from(period.to()));
                month = month.plusMonths(1)) {
            var rule = inForce(month, definitions);
            var first = month.atDay(1).isBefore(period.from()) ? period.from() : month.atDay(1);
            var last = month.atEndOfMonth().isAfter(period.to()) ? period.to() : month.atEndOfMonth();
            var before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (before != null && before.definition.version() == rule.version()) {
                spans.set(before.no, new RateSpan(before.no, new RatePeriod(before.period.from(), last), rule));
            } else {
                spans.add(new RateSpan(spans.size(), new RatePeriod(first, last), rule));
            }
        }
        return spans;
    }

    /** The latest that had begun; of two for the same month the one written later. */
    private static RateDefinition inForce(YearMonth month, List<RateDefinition> definitions) {
        return definitions.stream()
                .filter(one -> !one.effectiveFrom().isAfter(month.atDay(1)))
                .max(Comparator.comparing(RateDefinition::effectiveFrom).thenComparing(RateDefinition::version))
                .orElseThrow(() -> new IllegalStateException("no definition holds in " + month));
    }
}
