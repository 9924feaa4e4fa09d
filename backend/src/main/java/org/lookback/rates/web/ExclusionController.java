package org.lookback.rates.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.rates.ExclusionDecision;
import org.lookback.rates.ExclusionDesk;
import org.lookback.rates.ExclusionForm;
import org.lookback.rates.ExclusionReading;
import org.lookback.rates.ExclusionState;
import org.lookback.rates.RatePage;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Closed cases that shall not count, asked for by one person and decided by another. */
@RestController
@RequestMapping("/api/hotline")
@Tag(name = "三率")
class ExclusionController {

    private final ExclusionDesk desk;
    private final ExclusionReading reading;
    private final RateSight sight;

    ExclusionController(ExclusionDesk desk, ExclusionReading reading, RateSight sight) {
        this.desk = desk;
        this.reading = reading;
        this.sight = sight;
    }

    record All(List<ShownExclusion> items, long total) {}

    @GetMapping("/exclusions")
    @Operation(summary = "不计入考核的申请（热线中心、督导员、督查部门）；state=ASKED 为待审批")
    All list(
            @RequestParam(required = false) @Nullable ExclusionState state,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            Authentication login) {
        sight.requireAll(login);
        var found = reading.list(state, new RatePage(limit, offset));
        return new All(found.items().stream().map(ShownExclusion::of).toList(), found.total());
    }

    @GetMapping("/cases/{caseNo}/exclusions")
    @Operation(summary = "一件诉求不计入考核的申请和审批")
    All ofCase(@PathVariable String caseNo, Authentication login) {
        var items = reading.ofCase(sight.mayRead(caseNo, login)).stream()
                .map(ShownExclusion::of)
                .toList();
        return new All(items, items.size());
    }

    @PostMapping("/cases/{caseNo}/exclusions")
    @Operation(summary = "申请不计入考核（裁定员），须已答复诉求人并办结")
    ResponseEntity<ShownExclusion> ask(
            @PathVariable String caseNo, @RequestBody ExclusionForm form, Authentication login) {
        var asked = desk.ask(new CaseNumber(caseNo), form, login.getName());
        return ResponseEntity.created(URI.create("/api/hotline/cases/%s/exclusions".formatted(caseNo)))
                .body(ShownExclusion.of(asked));
    }

    @PostMapping("/cases/{caseNo}/exclusions/{seq}/decision")
    @Operation(summary = "审批不计入考核的申请（热线中心负责人或督导员，不能是申请人）")
    ShownExclusion decide(
            @PathVariable String caseNo,
            @PathVariable int seq,
            @RequestBody ExclusionDecision decision,
            Authentication login) {
        return ShownExclusion.of(desk.decide(new CaseNumber(caseNo), seq, decision, login.getName()));
    }
}
