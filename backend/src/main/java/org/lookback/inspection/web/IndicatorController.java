package org.lookback.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.CountedCase;
import org.lookback.inspection.Indicator;
import org.lookback.inspection.IndicatorQuestion;
import org.lookback.inspection.Indicators;
import org.lookback.inspection.Period;
import org.lookback.refusal.Refusal;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The numbers about inspections; every one can be unfolded to the cases behind it. */
@RestController
@RequestMapping("/api/inspections/indicators")
@Tag(name = "检查")
class IndicatorController {

    private static final int MOST = 500;

    private final Indicators indicators;
    private final Sight sight;

    IndicatorController(Indicators indicators, Sight sight) {
        this.indicators = indicators;
        this.sight = sight;
    }

    /** @param rate null if nothing was to be counted */
    record Line(String name, String label, long numerator, long denominator, @Nullable BigDecimal rate) {}

    record Answer(LocalDate from, LocalDate to, @Nullable String unit, List<Line> items) {}

    @GetMapping
    @Operation(summary = "一段时间的检查指标：整改率、按期整改率、一次复查通过率、按期复查率、回头看完成率、反弹率、问题发现率")
    Answer all(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable String unit,
            Authentication login) {
        var period = new Period(from, to);
        var units = sight.units(unit, login);
        var lines = Arrays.stream(Indicator.values())
                .map(indicator -> line(new IndicatorQuestion(indicator, period, units)))
                .toList();
        return new Answer(from, to, unit, lines);
    }

    record Cases(String name, String label, List<CountedCase> items, long total) {}

    @GetMapping("/{name}/cases")
    @Operation(summary = "一项指标背后的案件：分母中的每一项，met 表示也计入分子")
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
        var indicator = Indicator.named(name);
        var question = new IndicatorQuestion(indicator, new Period(from, to), sight.units(unit, login));
        return new Cases(
                name,
                indicator.label(),
                indicators.counted(question, limit, offset),
                indicators.fraction(question).denominator());
    }

    private Line line(IndicatorQuestion question) {
        var fraction = indicators.fraction(question);
        var rate = fraction.denominator() == 0
                ? null
                : BigDecimal.valueOf(fraction.numerator())
                        .divide(BigDecimal.valueOf(fraction.denominator()), 4, RoundingMode.HALF_UP);
        var indicator = question.indicator();
        return new Line(indicator.path(), indicator.label(), fraction.numerator(), fraction.denominator(), rate);
    }
}
