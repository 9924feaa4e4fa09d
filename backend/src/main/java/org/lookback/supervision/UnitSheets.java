package org.lookback.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.notice.MorningSheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each unit is told at 07:30: due today, overdue, climbing. */
@Component
class UnitSheets implements MorningSheet {

    static final int LINES = 30;

    private final SupervisedDeadlines deadlines;
    private final Directory directory;
    private final OverdueDays days;
    private final Clock clock;

    UnitSheets(SupervisedDeadlines deadlines, Directory directory, OverdueDays days, Clock clock) {
        this.deadlines = deadlines;
        this.directory = directory;
        this.days = days;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitSheet> of(LocalDate day) {
        var tonight = Period.startOf(day.plusDays(1));
        var lines = deadlines.morningLines(tonight, LINES).stream().collect(Collectors.groupingBy(MorningLine::unit));
        var names = directory.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return deadlines.mornings(clock.instant(), tonight).stream()
                .map(unit -> sheet(unit, names, lines.getOrDefault(unit.unit(), List.of())))
                .toList();
    }

    private UnitSheet sheet(UnitMorning unit, Map<String, String> names, List<MorningLine> most) {
        var sentences = new ArrayList<>(most.stream().map(this::sentence).toList());
        var others = unit.dueToday() + unit.overdue() - most.size();
        if (others > 0) {
            sentences.add("另有 %d 件。".formatted(others));
        }
        return new UnitSheet(
                unit.unit(),
                name(unit.unit(), names.get(unit.unit())),
                unit.dueToday(),
                unit.overdue(),
                unit.climbing(),
                sentences);
    }

    /** No title: those of cases may name people. */
    private String sentence(MorningLine line) {
        var now = clock.instant();
        var what = "%s %s".formatted(line.caseNo(), line.step() == null ? line.term() : line.step());
        var due = DistrictTime.text(line.dueAt());
        if (!line.dueAt().isBefore(now)) {
            return "%s：今日 %s 到期。".formatted(what, due.substring(due.indexOf(' ') + 1));
        }
        var late = days.between(DistrictTime.dayOf(line.dueAt()), DistrictTime.dayOf(now));
        var level = line.level() == null ? "" : "，" + line.level().label();
        return "%s：应于 %s 前完成，已逾期 %d 个工作日%s。".formatted(what, due, late, level);
    }

    private static String name(String code, @Nullable String known) {
        return known != null ? known : code.isEmpty() ? "未指定单位" : code;
    }
}
