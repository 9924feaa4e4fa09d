package org.lookback.rates;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rates of a period by unit and for all of them together, each month by its own rules, and the cases behind them. (B5.6) */
@Service
@Transactional(readOnly = true)
public class RateSheets {

    private final RateTallies tallies;
    private final RateDefinitions definitions;
    private final Clock clock;

    public RateSheets(RateTallies tallies, RateDefinitions definitions, Clock clock) {
        this.tallies = tallies;
        this.definitions = definitions;
        this.clock = clock;
    }

    /** @param units by code; those that had nothing at all are absent */
    public record Sheet(List<UnitRates> units, UnitRates pooled, List<RateSpan> spans) {}

    /** @param units null = all */
    public Sheet of(RatePeriod period, @Nullable Set<String> units) {
        var filter = filter(period, units);
        var parts = parts(filter);
        var rule = lastRule(filter);
        var sheets = new ArrayList<UnitRates>();
        parts.forEach((unit, rates) -> sheets.add(UnitRates.of(unit, rates, rule)));
        var pooled = parts.values().stream().flatMap(Collection::stream).toList();
        return new Sheet(sheets, UnitRates.of(UnitRates.DISTRICT, pooled, rule), filter.spans());
    }

    /** A unit that had nothing: every rate is "-". */
    public UnitRates empty(String unit, Sheet sheet) {
        return UnitRates.of(
                unit, List.of(), sheet.spans().get(sheet.spans().size() - 1).definition());
    }

    private Map<String, List<Map<RateName, ExactRate>>> parts(RateFilter filter) {
        var parts = new TreeMap<String, List<Map<RateName, ExactRate>>>();
        for (var tally : tallies.closed(filter)) {
            parts.computeIfAbsent(tally.unit(), unit -> new ArrayList<>())
                    .add(tally.rates(filter.spans().get(tally.span()).definition()));
        }
        Stream.of(RateName.values()).filter(name -> !name.base().isOfClosed()).forEach(name -> tallies.counts(
                        filter, name)
                .forEach(count -> parts.computeIfAbsent(count.unit(), unit -> new ArrayList<>())
                        .add(Map.of(name, ExactRate.of(count.numerator(), count.denominator())))));
        return parts;
    }

    /** Bands and the small base are those of the last month asked for. */
    private static RateDefinition lastRule(RateFilter filter) {
        return filter.spans().get(filter.spans().size() - 1).definition();
    }

    /** One page of the cases behind a number. @param total of all pages */
    public record Found(List<RateCase> items, long total) {}

    public Found cases(RatePeriod period, @Nullable Set<String> units, RateName rate, RatePart part, RatePage page) {
        var filter = filter(period, units);
        return new Found(
                tallies.cases(filter, rate, part, page.limit(), page.offset()), tallies.countCases(filter, rate, part));
    }

    private RateFilter filter(RatePeriod period, @Nullable Set<String> units) {
        return new RateFilter(units, period, RateSpan.of(period, definitions.all()), clock.instant());
    }
}
