package org.lookback.flag.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.flag.FlagIndicators;
import org.lookback.flag.FlagReading;
import org.lookback.flag.FlagSearch;
import org.lookback.refusal.Refusal;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The two numbers about red flags; each can be unfolded to the flags behind it. [B3] */
@RestController
@RequestMapping("/api/flags/indicators")
@Tag(name = "红旗")
class FlagIndicatorController {

    private static final int MOST = 500;
    private static final int LONGEST_DAYS = 3 * 366;

    private final FlagIndicators indicators;
    private final FlagReading reading;
    private final FlagPages pages;
    private final FlagSight sight;

    FlagIndicatorController(FlagIndicators indicators, FlagReading reading, FlagPages pages, FlagSight sight) {
        this.indicators = indicators;
        this.reading = reading;
        this.pages = pages;
        this.sight = sight;
    }

    /** @param rate null if nothing was to be counted @param cases where the flags behind the number are listed */
    record Line(String name, String label, long numerator, long denominator, @Nullable BigDecimal rate, String cases) {}

    record Answer(LocalDate from, LocalDate to, @Nullable String unit, List<Line> items) {}

    @GetMapping
    @Operation(summary = "红旗指标：每千家场所红旗数（期末在挂，场所按现有在营数）、撤旗率（期内撤销/期内在挂）")
    Answer all(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable String unit,
            Authentication login) {
        var counts = indicators.counts(start(from, to), end(to), sight.units(unit, login));
        var where = "/cases?from=%s&to=%s%s".formatted(from, to, unit == null ? "" : "&unit=" + unit);
        return new Answer(
                from,
                to,
                unit,
                List.of(
                        line("flags-per-1000", "每千家场所红旗数", counts.hanging(), counts.venues(), 1000, where),
                        line("revocation-rate", "撤旗率", counts.revoked(), counts.hung(), 1, where)));
    }

    record Cases(String name, List<FlagLine> items, long total) {}

    @GetMapping("/{name}/cases")
    @Operation(summary = "一项指标背后的红旗：flags-per-1000 为期末在挂的，revocation-rate 为期内撤销的")
    Cases cases(
            @PathVariable String name,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") int offset,
            Authentication login) {
        if (limit < 1 || limit > MOST || offset < 0) {
            throw Refusal.invalid("PAGE_BAD", "参数 limit 应在 1 到 %d 之间，offset 不能小于 0。".formatted(MOST));
        }
        var units = sight.units(unit, login);
        var start = start(from, to);
        var search =
                switch (name) {
                    case "flags-per-1000" -> new FlagSearch(null, null, units, end(to), end(to), false, limit, offset);
                    case "revocation-rate" -> new FlagSearch(null, null, units, start, end(to), true, limit, offset);
                    default -> throw Refusal.notFound("INDICATOR_UNKNOWN", "没有名为“%s”的红旗指标。".formatted(name));
                };
        return new Cases(name, pages.lines(reading.search(search)), reading.count(search));
    }

    private static Line line(String name, String label, long numerator, long denominator, int per, String where) {
        var rate = denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(per))
                        .divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_UP);
        return new Line(name, label, numerator, denominator, rate, "/api/flags/indicators/" + name + where);
    }

    private static Instant start(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.getYear() < 2000 || to.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw Refusal.invalid("PERIOD_BAD", "统计期间应在 2000 年以后，截止日期不早于开始日期，不超过三年。");
        }
        return DistrictTime.at(from, LocalTime.MIDNIGHT);
    }

    private static Instant end(LocalDate to) {
        return DistrictTime.at(to.plusDays(1), LocalTime.MIDNIGHT);
    }
}
