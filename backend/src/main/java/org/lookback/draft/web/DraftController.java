package org.lookback.draft.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.draft.Draft;
import org.lookback.draft.DraftDesk;
import org.lookback.draft.DraftPage;
import org.lookback.refusal.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/drafts/{page}")
@Tag(name = "草稿")
class DraftController {

    private final DraftDesk desk;

    DraftController(DraftDesk desk) {
        this.desk = desk;
    }

    /** @param version 0 if there is none */
    record Shown(
            int version,
            @Nullable OffsetDateTime keptAt,
            @Nullable String browser,
            @JsonRawValue @Nullable String content) {}

    record Change(int basedOn, @Nullable String browser, @Nullable JsonNode content) {}

    @GetMapping
    @Operation(summary = "本人在一张表单上未提交的内容")
    Shown read(@PathVariable String page, Authentication login) {
        return desk.find(login.getName(), new DraftPage(page))
                .map(draft -> shown(draft, draft.content()))
                .orElseGet(() -> new Shown(0, null, null, null));
    }

    @PutMapping
    @Operation(summary = "自动保存未提交的内容；basedOn 是改动之前的版本，另一个窗口已改过的返回 409")
    Shown keep(@PathVariable String page, @RequestBody Change change, Authentication login) {
        var browser = change.browser();
        if (change.content() == null
                || !change.content().isObject()
                || change.basedOn() < 0
                || browser == null
                || browser.isBlank()
                || browser.length() > 36) {
            throw Refusal.invalid("DRAFT_UNREADABLE", "草稿的内容不完整，没有保存，请刷新页面。");
        }
        var kept = desk.keep(
                login.getName(),
                new DraftPage(page),
                change.basedOn(),
                browser,
                change.content().toString());
        return shown(kept, null);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "清空本人在一张表单上未提交的内容")
    void drop(@PathVariable String page, Authentication login) {
        desk.drop(login.getName(), new DraftPage(page));
    }

    private static Shown shown(Draft draft, @Nullable String content) {
        return new Shown(
                draft.version(), draft.keptAt().atZone(DistrictTime.ZONE).toOffsetDateTime(), draft.browser(), content);
    }
}
