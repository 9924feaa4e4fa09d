package org.lookback.escalation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.refusal.Refusal;

/**
 * One row of the plan: when a level is reached, counted from the due time.
 *
 * @param amount days, hours, minutes, seconds or percent, as the rule says
 * @param time of the day; only for rules that count working days
 */
public record LevelRule(Level level, Count count, int amount, @Nullable LocalTime time) {

    /** Ways to count; designers write these words. */
    public enum Count {
        WD_BEFORE,
        HOURS_BEFORE,
        PERCENT,
        SECONDS_AFTER,
        MINUTES_AFTER,
        HOURS_AFTER,
        WD_AFTER;

        boolean countsDays() {
            return this == WD_BEFORE || this == WD_AFTER;
        }
    }

    private static final int MOST = 100_000;
    private static final int WHOLE = 100;

    public LevelRule {
        if (amount < 1 || amount > MOST || count == Count.PERCENT && amount >= WHOLE) {
            throw nonsense(level.name(), "数量“%d”".formatted(amount), "1 以上的整数，百分比不超过 99");
        }
        if (count.countsDays() && time == null) {
            throw nonsense(level.name(), "时刻（空）", "例如 09:00");
        }
    }

    /** Reads a row of the decision table {@code escalation-plan}. @throws Refusal ESCALATION_PLAN_BAD */
    static LevelRule read(Map<String, Object> row) {
        var name = text(row, "level");
        var level = word(Level.values(), name, name, "级别");
        return new LevelRule(
                level,
                word(Count.values(), text(row, "rule"), name, "规则"),
                amount(row.get("amount"), name),
                time(text(row, "time"), name));
    }

    /** The instant at which this level is reached. */
    Instant at(Instant startedAt, Instant dueAt, WorkingCalendar calendar) {
        var day = DistrictTime.dayOf(dueAt);
        return switch (count) {
            case WD_BEFORE -> DistrictTime.at(calendar.workingDayBefore(day, amount), timeOfDay());
            case HOURS_BEFORE -> dueAt.minus(amount, ChronoUnit.HOURS);
            case PERCENT -> startedAt.plusSeconds(startedAt.until(dueAt, ChronoUnit.SECONDS) * amount / WHOLE);
            case SECONDS_AFTER -> dueAt.plusSeconds(amount);
            case MINUTES_AFTER -> dueAt.plus(amount, ChronoUnit.MINUTES);
            case HOURS_AFTER -> dueAt.plus(amount, ChronoUnit.HOURS);
            case WD_AFTER -> DistrictTime.at(calendar.workingDay(day, amount), timeOfDay());
        };
    }

    private LocalTime timeOfDay() {
        return time == null ? LocalTime.NOON : time;
    }

    private static String text(Map<String, Object> row, String column) {
        return row.get(column) instanceof String text ? text.strip() : "";
    }

    private static <E extends Enum<E>> E word(E[] words, String written, String level, String column) {
        return Arrays.stream(words)
                .filter(word -> word.name().equals(written))
                .findFirst()
                .orElseThrow(() -> nonsense(level, "%s“%s”".formatted(column, written), Arrays.toString(words)));
    }

    private static int amount(@Nullable Object written, String level) {
        if (written instanceof Number number && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        throw nonsense(level, "数量“%s”".formatted(written), "1 以上的整数");
    }

    private static @Nullable LocalTime time(String written, String level) {
        try {
            return written.isEmpty() ? null : LocalTime.parse(written);
        } catch (DateTimeParseException wrong) {
            throw nonsense(level, "时刻“%s”".formatted(written), "例如 09:00");
        }
    }

    private static Refusal nonsense(String level, String what, String allowed) {
        return Refusal.invalid(
                "ESCALATION_PLAN_BAD",
                "升级方案表 escalation-plan 中“%s”一行的%s无法使用，应为%s，请流程设计人员改正后重新部署。".formatted(level, what, allowed));
    }
}
