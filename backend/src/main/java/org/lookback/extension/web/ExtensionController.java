package org.lookback.extension.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.extension.AnsweringUnits;
import org.lookback.extension.ExtensionAsk;
import org.lookback.extension.ExtensionDecision;
import org.lookback.extension.ExtensionPreview;
import org.lookback.extension.ExtensionRequest;
import org.lookback.extension.ExtensionRequests;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{caseNo}/extensions")
@Tag(name = "延期和中止")
class ExtensionController {

    private final ExtensionCases cases;
    private final ExtensionRequests requests;
    private final ExtensionPreview preview;
    private final AnsweringUnits units;
    private final CaseDesk files;
    private final Directory directory;

    ExtensionController(
            ExtensionCases cases,
            ExtensionRequests requests,
            ExtensionPreview preview,
            AnsweringUnits units,
            CaseDesk files,
            Directory directory) {
        this.cases = cases;
        this.requests = requests;
        this.preview = preview;
        this.units = units;
        this.files = files;
        this.directory = directory;
    }

    record Requests(List<ExtensionItem> items, int total) {}

    @GetMapping
    @Operation(summary = "案件的延期申请及办理情况")
    Requests list(@PathVariable String caseNo, Authentication login) {
        var number = cases.mayRead(caseNo, login);
        var items = requests.ofCase(number.value()).stream()
                .map(request -> item(number, request))
                .toList();
        return new Requests(items, items.size());
    }

    @PostMapping
    @Operation(summary = "申请延期（承办单位人员）；不符合规定的不予受理并说明原因")
    ResponseEntity<ExtensionItem> ask(
            @PathVariable String caseNo, @RequestBody ExtensionAsk ask, Authentication login) {
        var number = new CaseNumber(caseNo);
        var request = cases.ask(number, ask, login.getName());
        return ResponseEntity.created(URI.create("/api/cases/%s/extensions/%d".formatted(number, request.seq())))
                .body(item(number, request));
    }

    @GetMapping("/preview")
    @Operation(summary = "延期后会是哪一天及其计算依据；不能延期的说明原因")
    PreviewAnswer preview(
            @PathVariable String caseNo,
            @RequestParam String term,
            @RequestParam(defaultValue = "") String track,
            @RequestParam int amount,
            Authentication login) {
        var ask = new ExtensionAsk(caseNo, term, track, null, amount, null, null);
        return PreviewAnswer.of(preview.ofAsking(new CaseNumber(caseNo), ask, login.getName()));
    }

    @GetMapping("/{seq}/preview")
    @Operation(summary = "批准后会是哪一天及其计算依据")
    PreviewAnswer.NewDate granting(
            @PathVariable String caseNo,
            @PathVariable int seq,
            @RequestParam(required = false) @Nullable Integer amount,
            Authentication login) {
        return PreviewAnswer.NewDate.of(preview.ofGranting(cases.mayRead(caseNo, login), seq, amount));
    }

    @PostMapping("/{seq}/decision")
    @Operation(summary = "审批延期申请（承办单位审核人员，不能是申请人）")
    ExtensionItem decide(
            @PathVariable String caseNo,
            @PathVariable int seq,
            @RequestBody ExtensionDecision decision,
            Authentication login) {
        var number = cases.mayRead(caseNo, login);
        cases.decide(number, seq, decision, login.getName());
        return requests.find(number.value(), seq)
                .map(request -> item(number, request))
                .orElseThrow();
    }

    private ExtensionItem item(CaseNumber number, ExtensionRequest request) {
        var name = directory.findPerson(request.askedBy()).map(Person::name).orElse(request.askedBy());
        var decideBy = request.isOpen() ? units.decideBy(number, request.seq()).orElse(null) : null;
        return ExtensionItem.of(request, files.get(number).title(), name, decideBy);
    }
}
