package org.lookback.rescue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.RescheduleState;
import org.lookback.appointment.Trigger;
import org.lookback.calendar.DistrictTime;
import org.lookback.rates.RatePage;
import org.lookback.rates.RatePart;
import org.lookback.rates.RatePeriod;
import org.lookback.rescue.Indicator;
import org.lookback.rescue.RescueCase;
import org.lookback.rescue.RescueSheets;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The very bookings behind a number, for the hospital's own people. */
@RestController
@Tag(name = "改约协助指标")
class RescueCasesController {

    private final RescueSheets sheets;
    private final RescueSight sight;

    RescueCasesController(RescueSheets sheets, RescueSight sight) {
        this.sheets = sheets;
        this.sight = sight;
    }

    /** A booking without the patient; who she is stands in the case. */
    record Line(
            String appointment,
            @Nullable String caseNo,
            String hospital,
            @Nullable String triggerName,
            @Nullable String stateName,
            @Nullable OffsetDateTime startsAt,
            @Nullable OffsetDateTime newStartsAt,
            @Nullable OffsetDateTime reachedAt,
            @Nullable OffsetDateTime waitingSince,
            boolean inNumerator,
            @Nullable String caseLink) {

        static Line of(RescueCase one) {
            var trigger = one.triggerName();
            var state = one.state();
            return new Line(
                    one.appointment(),
                    one.caseNo(),
                    one.hospital(),
                    trigger == null ? null : Trigger.valueOf(trigger).label(),
                    state == null ? null : RescheduleState.valueOf(state).label(),
                    local(one.startsAt()),
                    local(one.newStartsAt()),
                    local(one.reachedAt()),
                    local(one.waitingSince()),
                    one.hit(),
                    one.caseNo() == null ? null : "/api/appointments/cases/" + one.caseNo());
        }

        private static @Nullable OffsetDateTime local(@Nullable Instant at) {
            return at == null ? null : at.atZone(DistrictTime.ZONE).toOffsetDateTime();
        }
    }

    record Lines(List<Line> items, long total, int limit, int offset) {}

    @GetMapping("/api/rescue/indicators/{name}/cases")
    @Operation(summary = "一项指标背后的预约：part 为 NUMERATOR 分子或 DENOMINATOR 分母；只对本医院开放，区级单位（含卫健委）不提供")
    Lines cases(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String hospital,
            @RequestParam(defaultValue = "DENOMINATOR") String part,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            Authentication login) {
        var hospitals = sight.own(hospital, login);
        var hitsOnly = RatePart.of(part) == RatePart.NUMERATOR;
        var page = new RatePage(limit, offset);
        var found = sheets.cases(RatePeriod.of(from, to), hospitals, Indicator.of(name), hitsOnly, page);
        return new Lines(found.items().stream().map(Line::of).toList(), found.total(), limit, offset);
    }
}
