package org.lookback.eligibility.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.web.Readers;
import org.lookback.eligibility.EligibilityChecks;
import org.lookback.eligibility.Evidences;
import org.lookback.outpatient.DepartmentKind;
import org.lookback.patient.TreatingStaff;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/eligibility")
@Tag(name = "入院核验")
class EligibilityController {

    private static final int YEARS = 2;

    private final EligibilityChecks checks;
    private final Evidences evidences;
    private final TreatingStaff staff;
    private final Readers readers;
    private final Clock clock;

    EligibilityController(
            EligibilityChecks checks, Evidences evidences, TreatingStaff staff, Readers readers, Clock clock) {
        this.checks = checks;
        this.evidences = evidences;
        this.staff = staff;
        this.readers = readers;
        this.clock = clock;
    }

    record Rules(LocalDate day, List<RuleLine> items, int total) {}

    @GetMapping("/rules")
    @Operation(summary = "某一天各类科室的入院核验规则（不写日期为今天，不写类别为全部）")
    Rules rules(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String kind) {
        var today = DistrictTime.dayOf(clock.instant());
        var on = day == null ? today : day;
        if (on.isBefore(today.minusYears(YEARS)) || on.isAfter(today.plusYears(YEARS))) {
            throw Refusal.invalid("DAY_OUT_OF_RANGE", "只能查看前后 %d 年内的规则，请改日期。".formatted(YEARS));
        }
        var kinds = kind == null || kind.isBlank()
                ? Arrays.asList(DepartmentKind.values())
                : List.of(FormWords.choice(DepartmentKind.class, kind.strip(), "DEPARTMENT_KIND_UNKNOWN", "科室类别"));
        var lines = kinds.stream()
                .map(one -> RuleLine.of(one, checks.rule(one, on)))
                .toList();
        return new Rules(on, lines, lines.size());
    }

    record Recorded(boolean recorded) {}

    @PostMapping("/evidence")
    @Operation(summary = "登记现场查验的检测结果（为该患者办理预约的医院、社区卫生服务中心的在岗人员；只进不出）")
    ResponseEntity<Recorded> evidence(@RequestBody TypedEvidence typed, Authentication login) {
        var evidence = typed.evidence();
        if (!staff.treats(evidence.patientRef(), readers.of(login))) {
            throw Refusal.notFound("PATIENT_NOT_FOUND", "没有这位患者，或您所在单位没有为其办理预约，请核对患者编号。");
        }
        var recorded = evidences.record(null, evidence, login.getName());
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Recorded(recorded));
    }
}
