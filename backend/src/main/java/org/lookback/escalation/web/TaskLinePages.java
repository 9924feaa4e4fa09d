package org.lookback.escalation.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.escalation.TaskLine;
import org.lookback.escalation.Tone;
import org.springframework.stereotype.Component;

/** The lines of a list as people read them. */
@Component
class TaskLinePages {

    private final Directory directory;

    TaskLinePages(Directory directory) {
        this.directory = directory;
    }

    record Line(
            String taskId,
            @Nullable String caseNo,
            @Nullable String title,
            @Nullable String unitName,
            Tone tone,
            @Nullable String timeLeft,
            @Nullable String level,
            @Nullable String label) {}

    record All(List<Line> items, int total) {}

    All all(List<TaskLine> lines) {
        var names = directory.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        var items = lines.stream().map(line -> line(line, names)).toList();
        return new All(items, items.size());
    }

    private static Line line(TaskLine line, Map<String, String> names) {
        var level = line.level();
        return new Line(
                line.taskId(),
                line.caseNo(),
                line.title(),
                line.unit() == null ? null : names.get(line.unit()),
                line.tone(),
                line.timeLeft(),
                level == null ? null : level.name(),
                level == null ? null : level.label());
    }
}
