package org.lookback.rates.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.rates.LeftOut;
import org.lookback.rates.RateCase;
import org.lookback.rates.RateName;
import org.lookback.rates.RatePage;
import org.lookback.rates.RatePart;
import org.lookback.rates.RatePeriod;
import org.lookback.rates.RateSheets;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The very cases behind a number. */
@RestController
@Tag(name = "三率")
class RateCasesController {

    private final RateSheets sheets;
    private final RateSight sight;
    private final Directory directory;

    RateCasesController(RateSheets sheets, RateSight sight, Directory directory) {
        this.sheets = sheets;
        this.sight = sight;
        this.directory = directory;
    }

    /** @param datedAt what puts it into the period @param inNumerator of the rate asked for @param leftOutWhy for people */
    record Line(
            String caseNo,
            @Nullable String title,
            String unit,
            String unitName,
            String state,
            OffsetDateTime datedAt,
            boolean inNumerator,
            @Nullable LeftOut leftOut,
            @Nullable String leftOutWhy,
            String caseLink) {

        static Line of(RateCase one, Map<String, String> names) {
            var why = one.leftOut();
            return new Line(
                    one.caseNo(),
                    one.title(),
                    one.unit(),
                    names.getOrDefault(one.unit(), one.unit()),
                    one.state(),
                    one.datedAt().atZone(DistrictTime.ZONE).toOffsetDateTime(),
                    why == null && one.hit(),
                    why,
                    why == null ? null : why.label(),
                    "/api/cases/" + one.caseNo());
        }
    }

    record Lines(List<Line> items, long total, int limit, int offset) {}

    @GetMapping("/api/supervision/rates/cases")
    @Operation(summary = "一项指标背后的案件：part 为 NUMERATOR 分子、DENOMINATOR 分母、EXCLUDED 不计入及原因")
    Lines cases(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam String rate,
            @RequestParam(defaultValue = "DENOMINATOR") String part,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            Authentication login) {
        var page = new RatePage(limit, offset);
        var found = sheets.cases(
                RatePeriod.of(from, to), sight.units(unit, login), RateName.of(rate), RatePart.of(part), page);
        var names = directory.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return new Lines(found.items().stream().map(one -> Line.of(one, names)).toList(), found.total(), limit, offset);
    }
}
