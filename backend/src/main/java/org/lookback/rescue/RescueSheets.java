package org.lookback.rescue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.rates.RatePage;
import org.lookback.rates.RatePeriod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of B4 by hospital and for all, and the bookings behind them. */
@Service
@Transactional(readOnly = true)
public class RescueSheets {

    private final RescueTallies tallies;
    private final Clock clock;

    RescueSheets(RescueTallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    /** @param pooled of all hospitals together, which is not the mean of theirs */
    public record Sheet(List<HospitalRescue> hospitals, HospitalRescue pooled) {}

    /** As a hospital sees its own. */
    public Sheet of(RatePeriod period, Set<String> hospitals) {
        return sheet(new RescueFilter(hospitals, period, clock.instant()), false);
    }

    /** As the district sees all of them: counts, and of very few patients not even these. */
    public Sheet ofDistrict(RatePeriod period) {
        return sheet(new RescueFilter(null, period, clock.instant()), true);
    }

    private Sheet sheet(RescueFilter filter, boolean fromOutside) {
        var counts = tallies.counts(filter);
        var delays = byHospital(tallies.delays(filter, false));
        var waiting = byHospital(tallies.waiting(filter, false));
        var hidden = fromOutside ? SmallNumbers.hidden(counts) : Set.<String>of();
        var sheets = new ArrayList<HospitalRescue>();
        var known = counts.stream().collect(Collectors.toMap(RescueCounts::hospital, Function.identity()));
        var names = new TreeMap<String, RescueCounts>(known);
        waiting.keySet().forEach(name -> names.putIfAbsent(name, RescueCounts.none(name)));
        names.forEach((name, count) -> sheets.add(new HospitalRescue(
                name,
                count,
                delays.getOrDefault(name, Spread.none(name)),
                waiting.getOrDefault(name, Spread.none(name)),
                hidden.contains(name))));
        var all = counts.stream().reduce(RescueCounts.none(HospitalRescue.DISTRICT), RescueCounts::plus);
        var pooled = new HospitalRescue(
                HospitalRescue.DISTRICT,
                all,
                only(tallies.delays(filter, true)),
                only(tallies.waiting(filter, true)),
                fromOutside && SmallNumbers.isFew(all.blocked()));
        return new Sheet(sheets, pooled);
    }

    private static TreeMap<String, Spread> byHospital(List<Spread> spreads) {
        var map = new TreeMap<String, Spread>();
        spreads.forEach(one -> map.put(one.hospital(), one));
        return map;
    }

    private static Spread only(List<Spread> spreads) {
        return spreads.isEmpty() ? Spread.none(HospitalRescue.DISTRICT) : spreads.get(0);
    }

    /** One page of the bookings behind a number. */
    public record Found(List<RescueCase> items, long total) {}

    public Found cases(
            RatePeriod period,
            @Nullable Set<String> hospitals,
            Indicator indicator,
            boolean numeratorOnly,
            RatePage page) {
        var filter = new RescueFilter(hospitals, period, clock.instant());
        return new Found(
                tallies.cases(filter, indicator, numeratorOnly, page),
                tallies.countCases(filter, indicator, numeratorOnly));
    }
}
