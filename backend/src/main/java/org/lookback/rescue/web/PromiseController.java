package org.lookback.rescue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.RescheduleState;
import org.lookback.calendar.DistrictTime;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.rates.RatePage;
import org.lookback.rescue.BrokenPromise;
import org.lookback.rescue.BrokenPromise.Why;
import org.lookback.rescue.PromiseCount;
import org.lookback.rescue.Promises;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exempt bookings without a next step or a date, or whose date has passed: none may stay so. (B4) */
@RestController
@Tag(name = "改约协助指标")
class PromiseController {

    private final Promises promises;
    private final RescueSight sight;
    private final Directory directory;

    PromiseController(Promises promises, RescueSight sight, Directory directory) {
        this.promises = promises;
        this.sight = sight;
        this.directory = directory;
    }

    record Line(
            String appointment,
            @Nullable String caseNo,
            String hospital,
            @Nullable String stateName,
            @Nullable OffsetDateTime startsAt,
            @Nullable String nextStep,
            @Nullable OffsetDateTime promisedAt,
            Why why,
            String whyName) {

        static Line of(BrokenPromise one) {
            var state = one.state();
            return new Line(
                    one.appointment(),
                    one.caseNo(),
                    one.hospital(),
                    state == null ? null : RescheduleState.valueOf(state).label(),
                    local(one.startsAt()),
                    one.nextStep(),
                    local(one.promisedAt()),
                    one.why(),
                    one.why().label());
        }

        private static @Nullable OffsetDateTime local(@Nullable Instant at) {
            return at == null ? null : at.atZone(DistrictTime.ZONE).toOffsetDateTime();
        }
    }

    record Count(String hospital, String hospitalName, long total, long noCase, long noStep, long passed) {}

    /** @param items null for the district */
    record Answer(@Nullable List<Line> items, long total, List<Count> hospitals, int limit, int offset) {}

    @GetMapping("/api/rescue/promises")
    @Operation(summary = "已豁免而没有下一步、没有承诺日期或者承诺已过期的预约：本医院审核人和负责人看名单，区级只看各医院的数量")
    Answer promises(
            @RequestParam(required = false) @Nullable String hospital,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            Authentication login) {
        var page = new RatePage(limit, offset);
        var district = sight.isDistrict(login);
        var hospitals = district ? null : sight.inCharge(hospital, login);
        var counts = promises.counts(hospitals).stream()
                .filter(one ->
                        hospital == null || hospital.isBlank() || one.hospital().equals(hospital.strip()))
                .map(this::count)
                .toList();
        var items = hospitals == null
                ? null
                : promises.broken(hospitals, page).stream().map(Line::of).toList();
        var total = counts.stream().mapToLong(Count::total).sum();
        return new Answer(items, total, counts, limit, offset);
    }

    private Count count(PromiseCount one) {
        var name = directory.findUnit(one.hospital()).map(Unit::name).orElse(one.hospital());
        return new Count(one.hospital(), name, one.total(), one.noCase(), one.noStep(), one.passed());
    }
}
