package org.lookback.rates;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes new definitions for months that have not begun, and says which one a month goes by. (B5.6) */
@Service
public class DefinitionDesk {

    private static final int LONGEST_NAME = 60;
    private static final int FURTHEST_YEARS = 5;

    private final RateDefinitions definitions;
    private final Clock clock;

    DefinitionDesk(RateDefinitions definitions, Clock clock) {
        this.definitions = definitions;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<RateDefinition> list() {
        return definitions.all().stream()
                .sorted(Comparator.comparing(RateDefinition::effectiveFrom)
                        .thenComparing(RateDefinition::version)
                        .reversed())
                .toList();
    }

    /** @throws Refusal RATE_WEIGHTS, RATE_MONTH, RATE_MONTH_BEGUN and others for what cannot be reckoned with */
    @Transactional
    public RateDefinition save(DefinitionForm form, String by) {
        var weights = form.weights();
        var month = month(form.effectiveMonth());
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var current = YearMonth.from(DistrictTime.dayOf(now));
        if (!month.isAfter(current)) {
            throw Refusal.conflict(
                    "RATE_MONTH_BEGUN",
                    "%s 已经开始，已开始的月份不能更改计算口径，请从 %s 或以后的月份起执行。".formatted(month, current.plusMonths(1)));
        }
        if (month.isAfter(current.plusYears(FURTHEST_YEARS))) {
            throw Refusal.invalid("RATE_MONTH", "生效月份不能晚于今后 %d 年，请核对。".formatted(FURTHEST_YEARS));
        }
        definitions.add(new RateDefinition(
                0,
                name(form.name()),
                month.atDay(1),
                weights,
                form.partly(),
                form.scale(),
                Boolean.TRUE.equals(form.countChildren()),
                form.base(),
                form.bands(),
                now,
                by));
        var all = definitions.all();
        return all.get(all.size() - 1);
    }

    private static String name(@Nullable String given) {
        var name = given == null ? "" : given.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid("RATE_NAME", "请填写计算口径的名称，1 到 %d 个字。".formatted(LONGEST_NAME));
        }
        return name;
    }

    private static YearMonth month(@Nullable String given) {
        try {
            return YearMonth.parse(given == null ? "" : given.strip());
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("RATE_MONTH", "请填写生效月份，例如 2026-12。");
        }
    }
}
