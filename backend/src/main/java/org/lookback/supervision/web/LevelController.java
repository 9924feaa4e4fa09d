package org.lookback.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.escalation.Level;
import org.lookback.escalation.LevelState;
import org.lookback.supervision.Board;
import org.lookback.supervision.LevelFilter;
import org.lookback.supervision.Page;
import org.lookback.supervision.Period;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far things have climbed, and oversight orders with their hard dates. */
@RestController
@RequestMapping("/api/supervision")
@Tag(name = "督办")
class LevelController {

    private final Board board;
    private final Watcher watcher;
    private final UnitNames units;

    LevelController(Board board, Watcher watcher, UnitNames units) {
        this.board = board;
        this.watcher = watcher;
        this.units = units;
    }

    record Levels(List<ShownLevel> items, long total, int page, int size) {}

    @GetMapping("/orders")
    @Operation(summary = "督办单：硬性期限、状态、是否超过硬性期限；先到期的在前")
    Levels orders(
            @RequestParam(required = false) @Nullable LevelState state,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate hardFrom,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate hardTo,
            @RequestParam(required = false) @Nullable Boolean counted,
            @RequestParam(required = false) @Nullable Boolean punctual,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            Authentication login) {
        Period.checkOrder(hardFrom, hardTo);
        var shown = watcher.units(unit, login);
        var now = board.now();
        return levels(
                new LevelFilter(
                        shown, Level.L2, state, null, null, from(hardFrom), after(hardTo), counted, punctual, now),
                new Page(page, size));
    }

    @GetMapping("/levels")
    @Operation(summary = "预警、催办、督办、约谈、通报的明细；给出日期时按生效日期筛选，不含已撤回的")
    Levels levels(
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(required = false) @Nullable LevelState state,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            Authentication login) {
        Period.checkOrder(from, to);
        var shown = watcher.units(unit, login);
        var now = board.now();
        return levels(
                new LevelFilter(shown, level, state, from(from), after(to), null, null, null, null, now),
                new Page(page, size));
    }

    private Levels levels(LevelFilter filter, Page page) {
        var listed = board.levels(filter, page);
        var names = units.now();
        return new Levels(
                listed.items().stream()
                        .map(line -> ShownLevel.of(line, names, filter.now()))
                        .toList(),
                listed.total(),
                page.number(),
                page.size());
    }

    private static @Nullable Instant from(@Nullable LocalDate day) {
        return day == null ? null : Period.startOf(day);
    }

    private static @Nullable Instant after(@Nullable LocalDate day) {
        return day == null ? null : Period.startOf(day.plusDays(1));
    }
}
