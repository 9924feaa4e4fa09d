package org.lookback.workflow.engine;

import java.util.List;
import java.util.function.ToLongFunction;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * The tasks of one reader: offered to a group in sight, or taken. "Offered or taken" as one condition makes the database look at
 * every open task of the district, so it is added only where no simpler one says the same.
 */
record OwnTasks(String person, List<String> groups) {

    static OwnTasks of(Authentication reader) {
        return new OwnTasks(reader.getUserId(), OwnTasksOnly.readable(OwnTasksOnly.groups(reader)));
    }

    /** @param count how many tasks a query finds, whoever asks */
    void restrict(TaskQueryImpl query, ToLongFunction<TaskQueryImpl> count) {
        if (isRestricted(query)) {
            return;
        }
        if (!groups.isEmpty() && asksForNoCandidate(query) && isWide(query) && !hasOthers(count)) {
            offered(query);
            return;
        }
        var own = (TaskQueryImpl) query.or();
        if (!groups.isEmpty()) {
            offered(own);
        }
        own.taskAssignee(person);
    }

    /** It asks for nothing but what this reader may see. */
    private boolean isRestricted(TaskQueryImpl query) {
        return person.equals(query.getAssignee())
                || query.getCandidateUser() == null
                        && query.getCandidateGroupLike() == null
                        && query.getCandidateGroups() != null
                        && !query.getCandidateGroups().isEmpty()
                        && groups.containsAll(query.getCandidateGroups());
    }

    private static boolean asksForNoCandidate(TaskQueryImpl query) {
        return query.getCandidateUser() == null
                && query.getCandidateGroupLike() == null
                && query.getCandidateGroups() == null
                && !query.isWithCandidateGroups()
                && !query.isWithoutCandidateGroups()
                && !query.isWithCandidateUsers()
                && !query.isWithoutCandidateUsers();
    }

    /** With one task or one case the database looks at few rows anyway. */
    private static boolean isWide(TaskQueryImpl query) {
        return query.getTaskId() == null
                && query.getTaskIdIn() == null
                && query.getProcessInstanceId() == null
                && query.getProcessInstanceBusinessKey() == null;
    }

    /** Whether the reader has taken, or was given, a task that is offered to none of these groups. */
    private boolean hasOthers(ToLongFunction<TaskQueryImpl> count) {
        var taken = new TaskQueryImpl();
        taken.taskAssignee(person);
        var offered = new TaskQueryImpl();
        offered.taskAssignee(person);
        offered(offered);
        return count.applyAsLong(taken) > count.applyAsLong(offered);
    }

    private void offered(TaskQueryImpl query) {
        query.taskCandidateGroupIn(groups).includeAssignedTasks();
    }
}
