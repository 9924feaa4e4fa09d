package org.lookback.representation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.privacy.PersonalData;
import org.lookback.representation.FilingPreview;
import org.lookback.representation.Representation;
import org.lookback.representation.RepresentationForm;
import org.lookback.representation.Representations;
import org.lookback.representation.RulingForm;
import org.lookback.representation.StayDesk;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{caseNo}/representations")
@Tag(name = "陈述申辩")
class RepresentationController {

    private final RepresentationCases cases;
    private final Representations representations;
    private final FilingPreview preview;
    private final StayDesk stays;
    private final Deadlines deadlines;
    private final CaseDesk files;
    private final PersonalData personal;

    RepresentationController(
            RepresentationCases cases,
            Representations representations,
            FilingPreview preview,
            StayDesk stays,
            Deadlines deadlines,
            CaseDesk files,
            PersonalData personal) {
        this.cases = cases;
        this.representations = representations;
        this.preview = preview;
        this.stays = stays;
        this.deadlines = deadlines;
        this.files = files;
        this.personal = personal;
    }

    record All(List<RepresentationItem> items, int total) {}

    @GetMapping
    @Operation(summary = "案件的陈述申辩及审查情况（姓名已遮盖）")
    All list(@PathVariable String caseNo, Authentication login) {
        var number = cases.mayRead(caseNo, login);
        var items = representations.ofCase(number.value()).stream()
                .map(one -> item(number, one))
                .toList();
        return new All(items, items.size());
    }

    @PostMapping
    @Operation(summary = "登记陈述申辩（主办单位人员）；超过期限的不予受理并说明原因")
    ResponseEntity<RepresentationItem> file(
            @PathVariable String caseNo, @RequestBody RepresentationForm form, Authentication login) {
        var number = cases.mayRead(caseNo, login);
        var filed = cases.file(number, form, login.getName());
        return ResponseEntity.created(URI.create("/api/cases/%s/representations/%d".formatted(number, filed.seq())))
                .body(item(number, filed));
    }

    @GetMapping("/preview")
    @Operation(summary = "可以对哪些内容陈述申辩、期限到何时及其计算依据")
    PreviewPage preview(@PathVariable String caseNo, Authentication login) {
        return PreviewPage.of(preview.of(cases.mayRead(caseNo, login)));
    }

    @PostMapping("/{seq}/decision")
    @Operation(summary = "审查陈述申辩（法制审核人员，不能是参与过检查、审核、送达的人）")
    RepresentationItem decide(
            @PathVariable String caseNo, @PathVariable int seq, @RequestBody RulingForm ruling, Authentication login) {
        var number = cases.mayRead(caseNo, login);
        cases.decide(number, seq, ruling, login.getName());
        return item(number, cases.find(number, seq));
    }

    record Reason(@Nullable String reason) {}

    @PostMapping("/{seq}/stay")
    @Operation(summary = "决定暂停执行（法制审核人员）：期限中止计时，公示隐藏")
    RepresentationItem stay(
            @PathVariable String caseNo, @PathVariable int seq, @RequestBody Reason reason, Authentication login) {
        var number = cases.mayRead(caseNo, login);
        stays.grant(number, seq, reason.reason(), login.getName());
        return item(number, cases.find(number, seq));
    }

    @PostMapping("/{seq}/stay/lift")
    @Operation(summary = "恢复执行（法制审核人员）：剩余期限接续计算")
    RepresentationItem lift(
            @PathVariable String caseNo, @PathVariable int seq, @RequestBody Reason reason, Authentication login) {
        var number = cases.mayRead(caseNo, login);
        stays.lift(number, seq, reason.reason(), login.getName());
        return item(number, cases.find(number, seq));
    }

    private RepresentationItem item(CaseNumber number, Representation one) {
        var decideBy = one.isOpen()
                ? deadlines
                        .newest(number, "REP.DECIDE", one.track())
                        .map(Deadline::dueAt)
                        .orElse(null)
                : null;
        return RepresentationItem.of(one, files.get(number).title(), decideBy, personal);
    }
}
