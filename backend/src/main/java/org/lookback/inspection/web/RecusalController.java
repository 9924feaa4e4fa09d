package org.lookback.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Dossiers;
import org.lookback.inspection.OfficerChoice;
import org.lookback.inspection.PlanningDesk;
import org.lookback.inspection.RecusalAsk;
import org.lookback.inspection.RecusalDecision;
import org.lookback.inspection.RecusalDesk;
import org.lookback.inspection.RecusalSteps;
import org.lookback.refusal.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Another officer goes, because the venue asked for it or because one cannot come. */
@RestController
@RequestMapping("/api/inspections/{caseNo}")
@Tag(name = "检查")
class RecusalController {

    private final RecusalDesk recusals;
    private final RecusalSteps steps;
    private final PlanningDesk planning;
    private final Dossiers dossiers;
    private final Sight sight;

    RecusalController(RecusalDesk recusals, RecusalSteps steps, PlanningDesk planning, Dossiers dossiers, Sight sight) {
        this.recusals = recusals;
        this.steps = steps;
        this.planning = planning;
        this.dossiers = dossiers;
        this.sight = sight;
    }

    record Request(@Nullable String officer, @Nullable String reason) {}

    @PostMapping("/recusals")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "登记场所提出的回避申请（主办单位人员）")
    void ask(@PathVariable String caseNo, @RequestBody Request request, Authentication login) {
        var number = sight.mayRead(caseNo, login);
        sight.mustHandle(leadUnit(number), login);
        steps.begin(number, new RecusalAsk(null, request.officer(), request.reason()), login.getName());
    }

    @PutMapping("/recusals/{officer}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "决定回避申请；同意的另派一名执法人员，不足两名的检查改期（主办单位审核人员或负责人）")
    void decide(
            @PathVariable String caseNo,
            @PathVariable String officer,
            @RequestBody RecusalDecision decision,
            Authentication login) {
        var number = sight.mayRead(caseNo, login);
        sight.mustReview(leadUnit(number), login);
        if (recusals.find(number, officer).isEmpty()) {
            throw Refusal.notFound("RECUSAL_NOT_FOUND", "没有对该执法人员的回避申请，请核对。");
        }
        steps.decide(number, officer, decision, login.getName());
    }

    record Replacement(@Nullable OfficerChoice team, @Nullable String reason) {}

    @PutMapping("/officers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "检查前更换执法人员，期限不变（主办单位审核人员或负责人）")
    void replace(@PathVariable String caseNo, @RequestBody Replacement replacement, Authentication login) {
        var number = sight.mayRead(caseNo, login);
        sight.mustReview(leadUnit(number), login);
        var team = replacement.team() == null ? new OfficerChoice(null) : replacement.team();
        var reason = replacement.reason() == null ? "" : replacement.reason();
        planning.replaceOfficers(number, team, reason, login.getName());
    }

    private String leadUnit(CaseNumber number) {
        return dossiers.inspection(number).plan().leadUnit();
    }
}
