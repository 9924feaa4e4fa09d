package org.lookback.card.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.card.FirstPasses;
import org.lookback.refusal.Refusal;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The first-pass rate of the knowledge test, and the tests behind it. */
@RestController
@RequestMapping("/api/knowledge-tests/first-pass-rate")
@Tag(name = "考核测试")
class FirstPassController {

    private static final int MOST = 500;

    private final FirstPasses passes;
    private final TestRights rights;

    FirstPassController(FirstPasses passes, TestRights rights) {
        this.passes = passes;
        this.rights = rights;
    }

    /** @param rate null if nothing was to be counted. @param total as many items there are in all */
    record Answer(
            String label,
            long numerator,
            long denominator,
            @Nullable BigDecimal rate,
            List<FirstPasses.Counted> items,
            long total) {}

    @GetMapping
    @Operation(summary = "考核测试一次通过率：首次测试即合格的 ÷ 期内结束首次测试的，并列出每一次（met 表示计入分子）")
    Answer rate(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") int offset,
            Authentication login) {
        if (limit < 1 || limit > MOST || offset < 0) {
            throw Refusal.invalid("PAGE_BAD", "参数 limit 应在 1 到 %d 之间，offset 不能小于 0。".formatted(MOST));
        }
        if (to.isBefore(from) || from.getYear() < 2000 || to.getYear() > 2100) {
            throw Refusal.invalid("PERIOD_BAD", "起止日期不对：截止日期不能早于开始日期，年份应在 2000 到 2100 之间。");
        }
        var question = new FirstPasses.Question(
                DistrictTime.at(from, LocalTime.MIN),
                DistrictTime.at(to.plusDays(1), LocalTime.MIN),
                rights.units(unit, login));
        var fraction = passes.fraction(question);
        var rate = fraction.denominator() == 0
                ? null
                : BigDecimal.valueOf(fraction.numerator())
                        .divide(BigDecimal.valueOf(fraction.denominator()), 4, RoundingMode.HALF_UP);
        return new Answer(
                "考核测试一次通过率",
                fraction.numerator(),
                fraction.denominator(),
                rate,
                passes.counted(question, limit, offset),
                fraction.denominator());
    }
}
