package org.lookback.casecard.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.casecard.CardDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.FormWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The case card, and what can be added to a case from it. */
@RestController
@Tag(name = "案卷")
class CaseCardController {

    private final CaseCardSight sight;
    private final CaseCardPages pages;
    private final CardDesk desk;

    CaseCardController(CaseCardSight sight, CaseCardPages pages, CardDesk desk) {
        this.sight = sight;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/api/tasks/{taskId}/card")
    @Operation(summary = "任务所属案件的案卷页")
    CaseCardPage ofTask(@PathVariable String taskId, Authentication login) {
        return pages.of(sight.byTask(taskId, login));
    }

    @GetMapping("/api/cases/{caseNo}/card")
    @Operation(summary = "案卷页：案情、经过、填报内容、附件、前后对照、关联案件、文书和备注")
    CaseCardPage ofCase(@PathVariable String caseNo, Authentication login) {
        return pages.of(sight.mayRead(new CaseNumber(caseNo), null, login));
    }

    record NewNote(@Nullable String text) {}

    record Written(String id) {}

    @PostMapping("/api/cases/{caseNo}/notes")
    @Operation(summary = "写一条办理备注（不得写电话、证件号码）；参数 task 为办理人据以查看案卷的任务")
    ResponseEntity<Written> write(
            @PathVariable String caseNo,
            @RequestParam(required = false) @Nullable String task,
            @RequestBody NewNote note,
            Authentication login) {
        var seen = sight.mayAdd(new CaseNumber(caseNo), task, login);
        var written = desk.write(seen.file(), note.text(), login.getName());
        return ResponseEntity.status(HttpStatus.CREATED).body(new Written(written.id()));
    }

    @DeleteMapping("/api/cases/{caseNo}/notes/{id}")
    @Operation(summary = "撤回本人刚写的备注")
    ResponseEntity<Void> withdraw(
            @PathVariable String caseNo,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String task,
            Authentication login) {
        desk.withdraw(sight.mayAdd(new CaseNumber(caseNo), task, login).file(), id, login.getName());
        return ResponseEntity.noContent().build();
    }

    record NewFiles(@Nullable List<@Nullable String> evidence, @Nullable String caption) {}

    @PostMapping("/api/cases/{caseNo}/evidence")
    @Operation(summary = "把刚上传的照片或附件补充到案卷（须写明说明）")
    ResponseEntity<Void> add(
            @PathVariable String caseNo,
            @RequestParam(required = false) @Nullable String task,
            @RequestBody NewFiles files,
            Authentication login) {
        var seen = sight.mayAdd(new CaseNumber(caseNo), task, login);
        var ids = Objects.requireNonNullElse(files.evidence(), List.<@Nullable String>of());
        desk.add(seen.file(), FormWords.list(ids), files.caption(), login.getName());
        return ResponseEntity.noContent().build();
    }
}
