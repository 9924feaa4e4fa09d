package org.lookback.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.web.Readers;
import org.lookback.escalation.NudgeDesk;
import org.lookback.escalation.NudgeMessage;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Nudges of a task: given by supervisors and heads, seen by all who see the task. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
@Tag(name = "督办")
class NudgeController {

    private final NudgeDesk desk;
    private final NudgePages pages;
    private final Readers readers;

    NudgeController(NudgeDesk desk, NudgePages pages, Readers readers) {
        this.desk = desk;
        this.pages = pages;
        this.readers = readers;
    }

    record Request(@Nullable String message) {}

    /** @param remark what was changed about the message, for the person who typed it */
    record Given(NudgePages.Line nudge, @Nullable String remark) {}

    @PostMapping("/nudge")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "催办一项任务（督导员、系统管理员、承办单位负责人）；同一任务间隔不足 4 小时的返回 409")
    Given nudge(
            @PathVariable String taskId,
            @RequestBody(required = false) @Nullable Request request,
            Authentication login) {
        var message = NudgeMessage.of(request == null ? null : request.message());
        var nudge = desk.nudge(taskId, message, readers.of(login));
        return new Given(pages.line(nudge), message.masked() ? "留言中的电话、证件号码已遮盖后记入案卷。" : null);
    }

    @GetMapping("/nudges")
    @Operation(summary = "一项任务的催办记录（新的在前）和下次可催办时间")
    NudgePages.All nudges(@PathVariable String taskId, Authentication login) {
        return pages.all(desk.ofTask(taskId, readers.of(login)));
    }
}
