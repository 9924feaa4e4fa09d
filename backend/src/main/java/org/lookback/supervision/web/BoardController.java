package org.lookback.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.lookback.escalation.Level;
import org.lookback.supervision.Board;
import org.lookback.supervision.DeadlineFilter;
import org.lookback.supervision.Grouping;
import org.lookback.supervision.Page;
import org.lookback.supervision.Tally;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is late, counted, and the cases behind every count. */
@RestController
@RequestMapping("/api/supervision")
@Tag(name = "督办")
class BoardController {

    private final Board board;
    private final Watcher watcher;
    private final UnitNames units;

    BoardController(Board board, Watcher watcher, UnitNames units) {
        this.board = board;
        this.watcher = watcher;
        this.units = units;
    }

    /** @param key the value of the filter that opens the group. @param list address of the deadlines counted here */
    record Group(String key, String label, long count, String list) {}

    record Overdue(String groupBy, OffsetDateTime at, List<Group> items, long total, String list) {}

    @GetMapping("/overdue")
    @Operation(summary = "正在逾期的期限数量，按级别、单位、案件类型或期限分组，每个数字附明细地址")
    Overdue overdue(
            @RequestParam(defaultValue = "level") String groupBy,
            @ParameterObject @ModelAttribute Asked asked,
            Authentication login) {
        var grouping = Grouping.named(groupBy);
        var now = board.now();
        var tallies = board.overdue(asked.filter(watcher.units(asked.unit(), login), now), grouping);
        var names = units.now();
        return new Overdue(
                groupBy,
                Local.of(now),
                tallies.stream()
                        .map(tally -> group(tally, grouping, asked, names))
                        .toList(),
                tallies.stream().mapToLong(Tally::count).sum(),
                link(asked).toString());
    }

    record Deadlines(List<ShownDeadline> items, long total, int page, int size) {}

    @GetMapping("/deadlines")
    @Operation(summary = "期限明细：在办的在前，逾期最久的最先；筛选条件与各项统计相同")
    Deadlines deadlines(
            @ParameterObject @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            Authentication login) {
        var now = board.now();
        var listed = board.deadlines(asked.filter(watcher.units(asked.unit(), login), now), new Page(page, size));
        var names = units.now();
        var items = listed.items().stream()
                .map(line -> ShownDeadline.of(line, names, board.overdueDays(line, now), now))
                .toList();
        return new Deadlines(items, listed.total(), page, size);
    }

    private static Group group(Tally tally, Grouping grouping, Asked asked, UnitNames.Names names) {
        var key = tally.name() == null || tally.name().isEmpty() ? DeadlineFilter.NO_LEVEL : tally.name();
        var label =
                switch (grouping) {
                    case LEVEL ->
                        tally.name() == null
                                ? ShownDeadline.NO_LEVEL
                                : Level.valueOf(tally.name()).label();
                    case UNIT -> names.of(tally.name() == null ? "" : tally.name());
                    case CASE_TYPE, TERM -> key;
                };
        return new Group(
                key,
                label,
                tally.count(),
                link(asked).with(grouping.parameter(), key).toString());
    }

    private static Links link(Asked asked) {
        return Links.to(Links.DEADLINES)
                .with("overdue", true)
                .with("unit", asked.unit())
                .with("caseType", asked.caseType())
                .with("term", asked.term())
                .with("level", asked.level())
                .with("state", asked.state())
                .with("late", asked.late())
                .with("counted", asked.counted())
                .with("dueFrom", asked.dueFrom())
                .with("dueTo", asked.dueTo());
    }
}
