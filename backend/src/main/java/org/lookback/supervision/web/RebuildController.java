package org.lookback.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lookback.supervision.Rebuild;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "督办")
class RebuildController {

    private final Rebuild rebuild;
    private final Watcher watcher;

    RebuildController(Rebuild rebuild, Watcher watcher) {
        this.rebuild = rebuild;
        this.watcher = watcher;
    }

    /** @param deadlines how many were written */
    record Rebuilt(long deadlines) {}

    @PostMapping("/api/supervision/rebuild")
    @Operation(summary = "由各案件的期限重新生成督办数据（系统管理员）；期间照常办公")
    Rebuilt rebuild(Authentication login) {
        watcher.requireAdministrator(login);
        return new Rebuilt(rebuild.all());
    }
}
