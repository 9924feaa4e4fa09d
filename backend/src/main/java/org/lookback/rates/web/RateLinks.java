package org.lookback.rates.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lookback.rates.RateName;
import org.lookback.rates.RatePart;
import org.lookback.rates.RatePeriod;
import org.lookback.rates.UnitRates;

/** Addresses of the cases behind a number. @param unit code, or empty for the district */
record RateLinks(String unit, RatePeriod period) {

    String to(RateName rate, RatePart part) {
        var whose =
                unit.equals(UnitRates.DISTRICT) ? "" : "unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8) + "&";
        return "/api/supervision/rates/cases?%sfrom=%s&to=%s&rate=%s&part=%s"
                .formatted(whose, period.from(), period.to(), rate, part);
    }
}
