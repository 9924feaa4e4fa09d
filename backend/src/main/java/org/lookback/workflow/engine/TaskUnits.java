package org.lookback.workflow.engine;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** To whom a task is offered, by the groups of its unit: {@code market-reg-handler} and so on. */
final class TaskUnits {

    private static final String HEAD = "-head";
    private static final Pattern UNIT_GROUP = Pattern.compile("-(handler|reviewer|head)$");

    private TaskUnits() {}

    static boolean isOffered(TaskEntity task) {
        return groups(task).findAny().isPresent();
    }

    static boolean isOfferedTo(List<String> mine, TaskEntity task) {
        return groups(task).anyMatch(mine::contains);
    }

    /** Whether one of these groups answers for the unit that the task is offered to. */
    static boolean isHead(List<String> mine, TaskEntity task) {
        var led = OwnTasksOnly.readable(
                mine.stream().filter(group -> group.endsWith(HEAD)).toList());
        return isOfferedTo(led, task);
    }

    /** Posts of the whole district (legal review, callbacks) are led by nobody. */
    static boolean hasHead(TaskEntity task) {
        return groups(task).anyMatch(UNIT_GROUP.asPredicate());
    }

    private static Stream<String> groups(TaskEntity task) {
        return task.getCandidates().stream().map(link -> link.getGroupId()).filter(group -> group != null);
    }
}
