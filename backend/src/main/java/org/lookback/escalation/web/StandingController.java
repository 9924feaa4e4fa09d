package org.lookback.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.lookback.casefile.web.Readers;
import org.lookback.escalation.Level;
import org.lookback.escalation.TaskMarkReading;
import org.lookback.escalation.TaskStandings;
import org.lookback.escalation.Tone;
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
    private final TaskMarkReading marks;
    private final Readers readers;

    StandingController(TaskStandings standings, StandingPages pages, TaskMarkReading marks, Readers readers) {
        this.standings = standings;
        this.pages = pages;
        this.marks = marks;
        this.readers = readers;
    }

    @GetMapping("/api/tasks/{taskId}/standing")
    @Operation(summary = "一项任务的期限、变更、升级、催办，以及当前人员可以做什么")
    StandingPage standing(@PathVariable String taskId, Authentication login) {
        return pages.of(standings.of(taskId, readers.of(login)));
    }

    record Mark(String taskId, String level, String label, Tone tone) {}

    record Marks(List<Mark> items, int total) {}

    @GetMapping("/api/tasks/marks")
    @Operation(summary = "一批任务（最多 100 项）各升级到哪一级；没有升级的不列")
    Marks marks(@RequestParam List<String> ids, Authentication login) {
        var items = marks.of(ids, readers.of(login)).stream()
                .map(mark -> new Mark(
                        mark.taskId(),
                        mark.level().name(),
                        mark.level().label(),
                        mark.level() == Level.L0 ? Tone.AMBER : Tone.RED))
                .toList();
        return new Marks(items, items.size());
    }
}
