package org.lookback.rescue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.rates.ExactRate;
import org.lookback.rates.RatePeriod;
import org.lookback.rescue.HospitalRescue;
import org.lookback.rescue.Indicator;
import org.lookback.rescue.Spread;

/**
 * The figures of a hospital, or of the district, as they are shown.
 *
 * @param hidden so few patients that only bookings and wrongly recorded no-shows are shown
 */
record ShownRescue(
        @Nullable String hospital,
        String hospitalName,
        boolean hidden,
        long booked,
        @Nullable Long blocked,
        @Nullable Long cancelledByProvider,
        List<Figure> indicators) {

    private static final String HIDDEN = "＜5";

    /**
     * One indicator.
     *
     * @param numerator null for lengths of time, and where it is hidden
     * @param text percent with two decimals, a length of time, or "-"
     * @param longest of lengths of time
     * @param cases address of the bookings behind it; null for the district
     */
    record Figure(
            Indicator name,
            String label,
            String meaning,
            @Nullable Long numerator,
            @Nullable Long denominator,
            String text,
            @Nullable String longest,
            @Nullable String cases) {}

    static ShownRescue of(HospitalRescue one, String name, RatePeriod period, boolean withCases) {
        var counts = one.counts();
        var link = withCases ? link(one.hospital(), period) : null;
        var hidden = one.hidden();
        return new ShownRescue(
                one.hospital().equals(HospitalRescue.DISTRICT) ? null : one.hospital(),
                name,
                hidden,
                counts.booked(),
                hidden ? null : counts.blocked(),
                hidden ? null : counts.byProvider(),
                List.of(
                        rate(Indicator.BLOCKED_RATE, counts.blockedRate(), hidden, link),
                        // what a hospital got wrong is never too little to be seen
                        rate(Indicator.FALSE_NO_SHOW_RATE, counts.falseNoShowRate(), false, link),
                        rate(Indicator.RESCUE_RATE, counts.rescueRate(), hidden, link),
                        rate(Indicator.CONTACT_RATE, counts.contactRate(), hidden, link),
                        spread(Indicator.REBOOK_DELAY, one.delay(), hidden, link),
                        spread(Indicator.WAITING_AGE, one.waiting(), hidden, link)));
    }

    private static Figure rate(Indicator name, ExactRate rate, boolean hidden, @Nullable String link) {
        return new Figure(
                name,
                name.label(),
                name.meaning(),
                hidden ? null : Long.valueOf(rate.numerator().longValue()),
                hidden ? null : Long.valueOf(rate.denominator()),
                hidden ? HIDDEN : rate.text(),
                null,
                link == null ? null : link.formatted(name));
    }

    private static Figure spread(Indicator name, Spread spread, boolean hidden, @Nullable String link) {
        return new Figure(
                name,
                name.label(),
                name.meaning(),
                null,
                hidden ? null : Long.valueOf(spread.cases()),
                hidden ? HIDDEN : spread.medianText(),
                hidden ? null : spread.longestText(),
                link == null ? null : link.formatted(name));
    }

    private static String link(String hospital, RatePeriod period) {
        return "/api/rescue/indicators/%%s/cases?hospital=%s&from=%s&to=%s"
                .formatted(hospital, period.from(), period.to());
    }
}
