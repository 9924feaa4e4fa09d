package org.lookback.rates.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.rates.RatePeriod;
import org.lookback.rates.RateSheets;
import org.lookback.rates.RateSpan;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rates of a period; units in the order of their codes, for nobody is ranked. [W4] */
@RestController
@RequestMapping("/api/supervision/rates")
@Tag(name = "三率")
class RateController {

    private final RateSheets sheets;
    private final RateSight sight;
    private final Directory directory;

    RateController(RateSheets sheets, RateSight sight, Directory directory) {
        this.sheets = sheets;
        this.sight = sight;
        this.directory = directory;
    }

    /** By which definition which days were reckoned. */
    record Rule(LocalDate from, LocalDate to, int version, String name) {

        static Rule of(RateSpan span) {
            var rule = span.definition();
            return new Rule(span.period().from(), span.period().to(), rule.version(), rule.name());
        }
    }

    /** @param district all cases pooled; null for somebody who sees a unit only */
    record Answer(
            LocalDate from,
            LocalDate to,
            List<Rule> definitions,
            @Nullable ShownRates district,
            List<ShownRates> items,
            int total) {}

    @GetMapping
    @Operation(summary = "三率及其他热线指标：按单位和全区，每项有分子、分母和背后的案件；按各月当时的口径计算")
    Answer all(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Authentication login) {
        var period = RatePeriod.of(from, to);
        var units = sight.units(unit, login);
        var sheet = sheets.of(period, units);
        var known = directory.units().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        var items = sheet.units().stream()
                .map(one -> ShownRates.of(one, known.get(one.unit()), period))
                .collect(Collectors.toList());
        if (units != null) {
            // somebody who asks about a unit is answered about it, if only with "-"
            units.stream()
                    .filter(code ->
                            sheet.units().stream().noneMatch(one -> one.unit().equals(code)))
                    .sorted()
                    .forEach(code -> items.add(ShownRates.of(sheets.empty(code, sheet), known.get(code), period)));
        }
        var district = units == null ? ShownRates.of(sheet.pooled(), null, period) : null;
        var rules = sheet.spans().stream().map(Rule::of).toList();
        return new Answer(period.from(), period.to(), rules, district, items, items.size());
    }
}
