package org.lookback.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.DoneStep;
import org.lookback.casefile.DoneSteps;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DoneStepController {

    private static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");

    private final DoneSteps steps;

    DoneStepController(DoneSteps steps) {
        this.steps = steps;
    }

    record Found(List<DoneStep> items, long total) {}

    @GetMapping("/api/me/steps")
    @Operation(summary = "我已办：本人提交过的步骤，最近的在前；可按案件编号或标题、日期查找")
    Found steps(
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(defaultValue = "0") int offset,
            Authentication login) {
        if (limit < 1 || limit > CaseReading.MOST || offset < 0) {
            throw Refusal.invalid("LIMIT_TOO_LARGE", "一次最多读取 %d 条，请分页读取。".formatted(CaseReading.MOST));
        }
        var wanted = new DoneSteps.Wanted(
                login.getName(),
                CaseReading.like(text),
                start(from),
                start(to == null ? null : to.plusDays(1)),
                limit,
                offset);
        return new Found(steps.list(wanted), steps.count(wanted));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(DISTRICT).toInstant();
    }
}
