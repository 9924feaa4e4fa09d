package org.lookback.hotline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.WhistleDesk;
import org.lookback.refusal.FormWords;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whistle-calls from the case card, without waiting for the next form. [S4] */
@RestController
@Tag(name = "热线")
class WhistleController {

    private final HotlineSight sight;
    private final WhistleDesk desk;

    WhistleController(HotlineSight sight, WhistleDesk desk) {
        this.sight = sight;
        this.desk = desk;
    }

    record Call(@Nullable List<@Nullable String> units, @Nullable String task) {}

    @PostMapping("/api/hotline/cases/{caseNo}/supports")
    @Operation(summary = "吹哨：主办单位在办理中请其他单位报到协办")
    ResponseEntity<Void> whistle(@PathVariable String caseNo, @RequestBody Call call, Authentication login) {
        var seen = sight.mayRead(caseNo, login);
        var units = FormWords.list(Objects.requireNonNullElse(call.units(), List.<@Nullable String>of()));
        desk.call(seen.hotline(), units, call.task(), login.getName());
        return ResponseEntity.noContent().build();
    }
}
