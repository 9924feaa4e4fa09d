package org.lookback.demo.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.demo.engine.DemoTime;
import org.lookback.refusal.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/demo/clock")
@Profile("demo")
class DemoClockController {

    private static final Duration FARTHEST = Duration.ofDays(3660);

    private final DemoTime time;

    DemoClockController(DemoTime time) {
        this.time = time;
    }

    /** @param now where to: an ISO date-time, local or with offset @param advance how far on: ISO period or duration */
    record Wanted(@Nullable String now, @Nullable String advance) {}

    record Stand(OffsetDateTime now, List<DemoTime.Fired> fired) {}

    @GetMapping
    @Operation(summary = "演示时钟：现在几点")
    Stand read() {
        return stand(List.of());
    }

    @PostMapping
    @Operation(summary = "拨动演示时钟；到期的定时器依次触发")
    Stand move(@RequestBody Wanted wanted) {
        var target = target(wanted);
        if (Duration.between(Instant.now(), target).abs().compareTo(FARTHEST) > 0) {
            throw Refusal.invalid("CLOCK_TOO_FAR", "演示时钟只能拨到前后十年以内。");
        }
        return stand(time.moveTo(target));
    }

    private Stand stand(List<DemoTime.Fired> fired) {
        return new Stand(time.now().atZone(DistrictTime.ZONE).toOffsetDateTime(), fired);
    }

    private Instant target(Wanted wanted) {
        try {
            if (wanted.now() != null && wanted.advance() == null) {
                return point(wanted.now());
            }
            if (wanted.advance() != null && wanted.now() == null) {
                return ahead(wanted.advance());
            }
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw Refusal.invalid("CLOCK_UNREADABLE", "时间无法识别：now 形如 2026-09-30T10:20，advance 形如 P1D（一天）或 PT2H（两小时）。");
        }
        throw Refusal.invalid("CLOCK_UNREADABLE", "请给出 now（拨到何时）或 advance（前进多久）之一。");
    }

    private static Instant point(String text) {
        return text.matches(".*(Z|[+-]\\d{2}:\\d{2})$")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(DistrictTime.ZONE).toInstant();
    }

    private Instant ahead(String text) {
        var now = time.now().atZone(DistrictTime.ZONE);
        return (text.contains("T") ? now.plus(Duration.parse(text)) : now.plus(Period.parse(text))).toInstant();
    }
}
