package org.lookback.rescue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.rates.RatePeriod;
import org.lookback.rescue.RescueSheets;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The indicators of B4: a hospital sees its own with the bookings behind them, the district sees numbers. */
@RestController
@Tag(name = "改约协助指标")
class RescueController {

    private final RescueSheets sheets;
    private final RescueSight sight;
    private final Directory directory;

    RescueController(RescueSheets sheets, RescueSight sight, Directory directory) {
        this.sheets = sheets;
        this.sight = sight;
        this.directory = directory;
    }

    /** @param district null for a hospital */
    record Answer(LocalDate from, LocalDate to, @Nullable ShownRescue district, List<ShownRescue> items, int total) {}

    @GetMapping("/api/rescue/indicators")
    @Operation(summary = "改约协助指标：受阻率、误记爽约率、救助率、联系率、改约推迟、候补等待；按原预约就诊时间统计，区级只见数字")
    Answer indicators(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String hospital,
            Authentication login) {
        var period = RatePeriod.of(from, to);
        return sight.isDistrict(login) ? district(period, hospital) : own(period, hospital, login);
    }

    private Answer district(RatePeriod period, @Nullable String hospital) {
        var wanted = hospital == null || hospital.isBlank() ? null : hospital.strip();
        if (wanted != null) {
            sight.requireHospital(wanted);
        }
        var sheet = sheets.ofDistrict(period);
        var names = names();
        var items = sheet.hospitals().stream()
                .filter(one -> wanted == null || one.hospital().equals(wanted))
                .map(one -> ShownRescue.of(one, name(one.hospital(), names), period, false))
                .toList();
        var pooled = wanted == null ? ShownRescue.of(sheet.pooled(), "全区", period, false) : null;
        return new Answer(period.from(), period.to(), pooled, items, items.size());
    }

    private Answer own(RatePeriod period, @Nullable String hospital, Authentication login) {
        var names = names();
        var items = sheets.of(period, sight.own(hospital, login)).hospitals().stream()
                .map(one -> ShownRescue.of(one, name(one.hospital(), names), period, true))
                .toList();
        return new Answer(period.from(), period.to(), null, items, items.size());
    }

    private Map<String, String> names() {
        return directory.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }

    private static String name(String code, Map<String, String> names) {
        return names.getOrDefault(code, code);
    }
}
