package org.lookback.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.escalation.Level;
import org.lookback.supervision.Board;
import org.lookback.supervision.Fraction;
import org.lookback.supervision.LevelTally;
import org.lookback.supervision.Period;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rates of a period, as fractions, each side with the list behind it. */
@RestController("supervisionIndicatorController")
@RequestMapping("/api/supervision/indicators")
@Tag(name = "督办")
class IndicatorController {

    private final Board board;
    private final Watcher watcher;
    private final UnitNames units;

    IndicatorController(Board board, Watcher watcher, UnitNames units) {
        this.board = board;
        this.watcher = watcher;
        this.units = units;
    }

    /** @param value rounded to four digits; null if the denominator is 0 */
    record Rate(
            String name,
            String label,
            long numerator,
            long denominator,
            @Nullable BigDecimal value,
            String numeratorList,
            String denominatorList) {

        static Rate of(String name, String label, Fraction fraction, Links numeratorList, Links denominatorList) {
            return new Rate(
                    name,
                    label,
                    fraction.numerator(),
                    fraction.denominator(),
                    fraction.value(),
                    numeratorList.toString(),
                    denominatorList.toString());
        }
    }

    record LevelCount(String unit, String unitName, Level level, String label, long count, String list) {}

    record Answer(LocalDate from, LocalDate to, @Nullable String unit, List<Rate> items, List<LevelCount> levels) {}

    @GetMapping
    @Operation(summary = "一段时间的督办指标：逾期率、平均逾期工作日、督办按期回复率、各单位各级别次数")
    Answer all(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable String unit,
            Authentication login) {
        var period = new Period(from, to);
        var found = board.indicators(period, watcher.units(unit, login));
        var names = units.now();
        var rates = List.of(
                Rate.of(
                        "overdue-rate",
                        "逾期率",
                        found.overdueRate(),
                        due(period, unit).with("late", true),
                        due(period, unit).with("counted", true)),
                Rate.of(
                        "mean-overdue-days",
                        "平均逾期工作日",
                        found.meanOverdueDays(),
                        due(period, unit).with("late", true),
                        due(period, unit).with("late", true)),
                Rate.of(
                        "reply-punctuality",
                        "督办按期回复率",
                        found.replyPunctuality(),
                        orders(period, unit).with("punctual", true),
                        orders(period, unit)));
        var levels = found.levels().stream()
                .map(tally -> level(tally, period, names))
                .toList();
        return new Answer(from, to, unit, rates, levels);
    }

    private static Links due(Period period, @Nullable String unit) {
        return Links.to(Links.DEADLINES).in(period, "dueFrom", "dueTo").with("unit", unit);
    }

    private static Links orders(Period period, @Nullable String unit) {
        return Links.to(Links.ORDERS)
                .in(period, "hardFrom", "hardTo")
                .with("counted", true)
                .with("unit", unit);
    }

    private static LevelCount level(LevelTally tally, Period period, UnitNames.Names names) {
        var unit = tally.unit().isEmpty() ? Watcher.NO_UNIT : tally.unit();
        var list = Links.to(Links.LEVELS)
                .in(period, "from", "to")
                .with("unit", unit)
                .with("level", tally.level());
        return new LevelCount(
                tally.unit(),
                names.of(tally.unit()),
                tally.level(),
                tally.level().label(),
                tally.count(),
                list.toString());
    }
}
