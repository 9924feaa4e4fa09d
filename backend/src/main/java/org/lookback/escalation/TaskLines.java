package org.lookback.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.casefile.CaseHeads;
import org.lookback.casefile.CaseHeads.CaseHead;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineLists;
import org.lookback.workflow.ListedTasks;
import org.lookback.workflow.ListedTasks.ListedTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a page of the task list about its tasks; four statements however long the page is. [B6] */
@Service
public class TaskLines {

    /** Most tasks in one question. */
    public static final int MOST = 100;

    private final ListedTasks tasks;
    private final CaseHeads cases;
    private final DeadlineLists deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TaskLines(ListedTasks tasks, CaseHeads cases, DeadlineLists deadlines, WorkingCalendar calendar, Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws Refusal TOO_MANY_TASKS */
    @Transactional(readOnly = true)
    public List<TaskLine> of(Collection<String> taskIds) {
        var ids = new LinkedHashSet<>(taskIds);
        ids.removeIf(String::isBlank);
        if (ids.size() > MOST) {
            throw Refusal.invalid("TOO_MANY_TASKS", "一次最多查询 %d 项任务，请分批查询。".formatted(MOST));
        }
        var found = tasks.of(ids);
        var numbers =
                found.stream().map(ListedTask::caseNo).filter(Objects::nonNull).collect(Collectors.toSet());
        if (numbers.isEmpty()) {
            return found.stream().map(task -> line(task, null, List.of())).toList();
        }
        var heads = cases.of(numbers).stream().collect(Collectors.toMap(CaseHead::caseNo, Function.identity()));
        Map<String, List<Deadline>> terms =
                deadlines.runningOf(numbers).stream().collect(Collectors.groupingBy(Deadline::caseNo));
        return found.stream()
                .map(task -> line(task, heads.get(task.caseNo()), terms.getOrDefault(task.caseNo(), List.of())))
                .toList();
    }

    private TaskLine line(ListedTask task, @Nullable CaseHead head, List<Deadline> ofCase) {
        var now = clock.instant();
        var due = task.dueAt();
        // tasks of one case with the same due time count the same days, whichever of the terms is theirs
        var timeLeft = ofCase.stream()
                .filter(term -> term.dueAt().equals(due))
                .findFirst()
                .map(term -> TimeLeft.words(term, now, calendar))
                .orElse(null);
        return new TaskLine(
                task.taskId(),
                task.caseNo(),
                head == null ? null : head.title(),
                head == null ? null : head.leadUnit(),
                tone(task, now),
                timeLeft,
                Level.reachedAt(task.priority()));
    }

    private static Tone tone(ListedTask task, Instant now) {
        if (task.dueAt() == null) {
            return Tone.GREY;
        }
        return now.isAfter(task.dueAt()) ? Tone.RED : task.priority() >= Level.L0.priority() ? Tone.AMBER : Tone.CALM;
    }
}
