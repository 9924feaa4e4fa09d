package org.lookback.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.lookback.casefile.web.Readers;
import org.lookback.escalation.TaskLines;
import org.lookback.escalation.TaskStandings;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "督办")
class StandingController {

    private final TaskStandings standings;
    private final StandingPages pages;
    private final TaskLines marks;
    private final TaskLinePages lines;
    private final Readers readers;

    StandingController(
            TaskStandings standings, StandingPages pages, TaskLines marks, TaskLinePages lines, Readers readers) {
        this.standings = standings;
        this.pages = pages;
        this.marks = marks;
        this.lines = lines;
        this.readers = readers;
    }

    @GetMapping("/api/tasks/{taskId}/standing")
    @Operation(summary = "一项任务的期限、变更、升级、催办，以及当前人员可以做什么")
    StandingPage standing(@PathVariable String taskId, Authentication login) {
        return pages.of(standings.of(taskId, readers.of(login)));
    }

    @GetMapping("/api/tasks/marks")
    @Operation(summary = "一批任务（最多 100 项）的案件编号、标题、主办单位、缓急、剩余时间和升级级别；无权查看的不列")
    TaskLinePages.All marks(@RequestParam List<String> ids) {
        return lines.all(marks.of(ids));
    }
}
