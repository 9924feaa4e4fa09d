package org.lookback.rates.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Unit;
import org.lookback.rates.ExactRate;
import org.lookback.rates.PeerGroup;
import org.lookback.rates.RateName;
import org.lookback.rates.RatePart;
import org.lookback.rates.RatePeriod;
import org.lookback.rates.UnitRates;

/**
 * The rates of one unit, or of the district, as they are shown.
 *
 * @param n how many petitioners' answers they rest on @param smallBase these are few
 * @param peerGroup whom it may be compared with; null for the district
 */
record ShownRates(
        @Nullable String unit,
        String unitName,
        @Nullable PeerGroup peerGroup,
        @Nullable String peerGroupName,
        long n,
        boolean smallBase,
        @Nullable String band,
        @Nullable String bandName,
        List<Shown> rates,
        List<Shown> counterIndicators) {

    /** @param numerator a decimal where half answers count @param text two decimals, or "-" */
    record Shown(
            String rate,
            String label,
            BigDecimal numerator,
            long denominator,
            String text,
            String numeratorCases,
            String denominatorCases,
            String excludedCases) {

        static Shown of(RateName name, ExactRate rate, RateLinks links) {
            return new Shown(
                    name.name(),
                    name.label(),
                    plain(rate.numerator()),
                    rate.denominator(),
                    rate.text(),
                    links.to(name, RatePart.NUMERATOR),
                    links.to(name, RatePart.DENOMINATOR),
                    links.to(name, RatePart.EXCLUDED));
        }

        private static BigDecimal plain(BigDecimal exact) {
            return exact.scale() <= 0
                    ? exact
                    : exact.stripTrailingZeros()
                            .setScale(Math.max(0, exact.stripTrailingZeros().scale()));
        }
    }

    static ShownRates of(UnitRates sheet, @Nullable Unit unit, RatePeriod period) {
        var links = new RateLinks(sheet.unit(), period);
        var group = unit == null ? null : PeerGroup.of(unit.kind());
        var band = sheet.band();
        return new ShownRates(
                sheet.unit().equals(UnitRates.DISTRICT) ? null : sheet.unit(),
                sheet.unit().equals(UnitRates.DISTRICT) ? "全部" : unit == null ? sheet.unit() : unit.name(),
                group,
                group == null ? null : group.label(),
                sheet.base(),
                sheet.smallBase(),
                band == null ? null : band.name(),
                band == null ? null : band.label(),
                shown(sheet, links, false),
                shown(sheet, links, true));
    }

    private static List<Shown> shown(UnitRates sheet, RateLinks links, boolean counter) {
        return Stream.of(RateName.values())
                .filter(name -> name.isCounter() == counter)
                .map(name -> Shown.of(name, sheet.rate(name), links))
                .toList();
    }
}
