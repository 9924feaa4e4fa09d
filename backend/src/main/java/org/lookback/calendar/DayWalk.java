package org.lookback.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes from day to day through the calendar and tells of every day it passes whether it counts, and why not. */
final class DayWalk {

    private final CalendarTable table;
    private final List<String> sentences = new ArrayList<>();
    private final TreeSet<Integer> guessedYears = new TreeSet<>();
    private @Nullable DayRun run;

    DayWalk(CalendarTable table) {
        this.table = table;
    }

    LocalDate workingDays(LocalDate start, int amount) {
        var day = start;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            var worked = table.isWorkingDay(day);
            counted += worked ? 1 : 0;
            pass(day, worked ? counted : 0, "不计");
        }
        finish("不计");
        return day;
    }

    LocalDate roll(LocalDate end) {
        var day = end;
        while (!table.isWorkingDay(day)) {
            pass(day, 0, "顺延");
            day = day.plusDays(1);
        }
        finish("顺延");
        guess(day);
        return day;
    }

    List<String> sentences() {
        return sentences;
    }

    /** Nothing is said when every year on the way was announced. */
    List<String> warnings() {
        if (guessedYears.isEmpty()) {
            return List.of();
        }
        var years = guessedYears.stream().map(String::valueOf).collect(Collectors.joining("、"));
        return List.of("注意：%s年的放假调休安排尚未公布或尚未导入，暂按周一至周五为工作日推算，公布并导入后请重新核对。".formatted(years));
    }

    private void pass(LocalDate day, int counted, String leftOut) {
        guess(day);
        var next = new DayRun(day, day, reason(day), counted);
        if (run != null && run.takes(next)) {
            run = run.with(next);
        } else {
            finish(leftOut);
            run = next;
        }
    }

    private void finish(String leftOut) {
        if (run != null) {
            sentences.add(run.sentence(leftOut));
            run = null;
        }
    }

    private void guess(LocalDate day) {
        if (!table.announced(day.getYear())) {
            guessedYears.add(day.getYear());
        }
    }

    private String reason(LocalDate day) {
        return table.entry(day)
                .map(CalendarDay::words)
                .orElseGet(() -> CalendarTable.isWeekend(day) ? DayRun.WEEKEND : "");
    }
}
