package org.lookback.escalation.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.lookback.escalation.TaskMark;
import org.lookback.escalation.TaskMarks;
import org.lookback.workflow.TaskPriorities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks that reached their level before levels had priorities get theirs at the next start; the others have it already. */
@Component
@Order(40)
class MarkWaitingTasks implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MarkWaitingTasks.class);

    /** As in the diagram. */
    private static final int ABOUT_AN_ORDER = 75;

    private final TaskMarks marks;
    private final TaskPriorities priorities;

    MarkWaitingTasks(TaskMarks marks, TaskPriorities priorities) {
        this.marks = marks;
        this.priorities = priorities;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            mark();
        } catch (RuntimeException otherNodeIsFaster) {
            LOG.info("waiting tasks are marked by another node: {}", otherNodeIsFaster.getMessage());
        }
    }

    private void mark() {
        marks.all().stream()
                .collect(groupingBy(TaskMark::level, mapping(TaskMark::taskId, toList())))
                .forEach((level, tasks) -> priorities.raise(tasks, level.priority()));
        priorities.raiseAll("escalation", ABOUT_AN_ORDER);
    }
}
