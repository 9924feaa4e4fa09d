package org.lookback.escalation;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.directory.PostRole;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the marks of a list of tasks to those who may see them; the usual list costs one statement. */
@Service
public class TaskMarkReading {

    /** Most tasks in one question. */
    public static final int MOST = 100;

    private final TaskMarks marks;
    private final TaskSight sight;

    TaskMarkReading(TaskMarks marks, TaskSight sight) {
        this.marks = marks;
        this.sight = sight;
    }

    /** @throws Refusal TOO_MANY_TASKS */
    @Transactional(readOnly = true)
    public List<TaskMark> of(Collection<String> taskIds, Reader reader) {
        var ids = new LinkedHashSet<>(taskIds);
        ids.removeIf(String::isBlank);
        if (ids.size() > MOST) {
            throw Refusal.invalid("TOO_MANY_TASKS", "一次最多查询 %d 项任务，请分批查询。".formatted(MOST));
        }
        return ids.isEmpty()
                ? List.of()
                : marks.of(ids).stream()
                        .filter(mark -> reader.overseesAll()
                                || worksIn(mark.unit(), reader)
                                || sight.maySee(new CaseNumber(mark.caseNo()), reader))
                        .toList();
    }

    private static boolean worksIn(String unit, Reader reader) {
        return !unit.isEmpty()
                && Arrays.stream(PostRole.values())
                        .map(role -> role.group(unit))
                        .anyMatch(reader.groups()::contains);
    }
}
