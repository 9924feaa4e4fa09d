package org.lookback.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.lookback.inspection.Checklist;
import org.lookback.inspection.ChecklistDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/checklists")
@Tag(name = "检查")
class ChecklistController {

    private final ChecklistDesk desk;

    ChecklistController(ChecklistDesk desk) {
        this.desk = desk;
    }

    record Answer(List<Checklist> items, long total) {}

    @GetMapping
    @Operation(summary = "现行检查清单及其检查项")
    Answer current() {
        var items = desk.current();
        return new Answer(items, items.size());
    }
}
