package org.lookback.supervision.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.escalation.Level;
import org.lookback.refusal.Refusal;
import org.lookback.supervision.DeadlineFilter;
import org.lookback.supervision.Period;
import org.lookback.workflow.Deadline.State;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The filters of the board and of its lists, as they come in an address; they have the same names everywhere.
 *
 * @param late for an indicator's numerator
 * @param counted for its denominator
 */
record Asked(
        @Nullable String unit,
        @Nullable String caseType,
        @Nullable String term,
        @Nullable String level,
        @Nullable State state,
        @Nullable Boolean overdue,
        @Nullable Boolean late,
        @Nullable Boolean counted,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dueFrom,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dueTo) {

    private static final int LONGEST = 64;

    /** @throws Refusal LEVEL_BAD, VALUE_TOO_LONG, PERIOD_BAD */
    DeadlineFilter filter(@Nullable Set<String> units, Instant now) {
        Period.checkOrder(dueFrom, dueTo);
        return new DeadlineFilter(
                units,
                text("caseType", caseType),
                text("term", term),
                level(text("level", level)),
                state,
                overdue,
                late,
                counted,
                dueFrom == null ? null : Period.startOf(dueFrom),
                dueTo == null ? null : Period.startOf(dueTo.plusDays(1)),
                now);
    }

    private static @Nullable String text(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw Refusal.invalid("VALUE_TOO_LONG", "参数“%s”超过 %d 个字符，请核对。".formatted(name, LONGEST));
        }
        return value.strip();
    }

    private static @Nullable String level(@Nullable String value) {
        if (value == null
                || value.equals(DeadlineFilter.NO_LEVEL)
                || Arrays.stream(Level.values()).anyMatch(level -> level.name().equals(value))) {
            return value;
        }
        throw Refusal.invalid("LEVEL_BAD", "级别“%s”无法识别，可以是 NONE（未升级）、L0、L1、L2、L3、L4。".formatted(value));
    }
}
