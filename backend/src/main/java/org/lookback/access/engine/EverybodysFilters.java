package org.lookback.access.engine;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.task.TaskQuery;
import org.lookback.directory.SpecialGroup;

/** The filters of the task list, in the order in which they are shown. [B6] */
final class EverybodysFilters {

    /** A task of this priority was ordered to be finished, or is itself about such an order. */
    private static final int ORDERED = 70;

    /** The early warning of the task has come. */
    private static final int WARNED = 60;

    private static final String MINE = "${currentUserGroups()}";
    private static final String IN_SIGHT = "${groupsInSight()}";
    private static final String NOW = "${now()}";

    private static final String BLUE = "#2f5d8a";
    private static final String AMBER = "#8a5200";
    private static final String RED = "#a3142a";

    private EverybodysFilters() {}

    static List<SharedFilter> all() {
        return List.of(
                new SharedFilter(
                        "supervisor",
                        "督导员待办",
                        "等督导员决定的约谈、通报，以及本单位无人可办而转来的任务",
                        5,
                        BLUE,
                        SpecialGroup.SUPERVISOR,
                        query -> query.taskCandidateGroupIn(List.of(SpecialGroup.SUPERVISOR.id()))
                                .includeAssignedTasks()),
                staff("unit", "本单位待办", "分派给本单位各岗位的任务，含已被同事领取的", 10, BLUE, EverybodysFilters::inSight),
                staff(
                        "mine",
                        "我的待办",
                        "已由本人领取，或直接分派给本人的任务",
                        20,
                        BLUE,
                        query -> query.taskAssigneeExpression("${currentUser()}")),
                staff(
                        "offered",
                        "本单位待领",
                        "分派给本人岗位，还没有人领取的任务",
                        30,
                        BLUE,
                        query -> query.taskCandidateGroupInExpression(MINE)),
                staff("warned", "即将超期", "已到预警时间、还没有超期的任务", 40, AMBER, query -> inSight(query)
                        .taskMinPriority(WARNED)
                        .dueAfterExpression(NOW)),
                staff("overdue", "已超期", "已过到期时间的任务", 50, RED, query -> inSight(query)
                        .dueBeforeExpression(NOW)),
                staff("ordered", "督办件", "已下达督办单或更高一级的任务，以及督办单、约谈、通报本身的任务", 60, RED, query -> inSight(query)
                        .taskMinPriority(ORDERED)),
                new SharedFilter(
                        "district-overdue",
                        "全区已超期",
                        "全区已过到期时间的任务",
                        70,
                        RED,
                        SpecialGroup.SUPERVISOR,
                        query -> query.dueBeforeExpression(NOW)),
                new SharedFilter(
                        "district-ordered",
                        "全区督办件",
                        "全区已下达督办单或更高一级的任务",
                        75,
                        RED,
                        SpecialGroup.SUPERVISOR,
                        query -> query.taskMinPriority(ORDERED)),
                staff("everything", "全部可见", "本人有权查看的全部任务", 90, BLUE, query -> query));
    }

    private static SharedFilter staff(
            String key,
            String name,
            String description,
            int priority,
            String color,
            Function<TaskQuery, TaskQuery> query) {
        return new SharedFilter(key, name, description, priority, color, SpecialGroup.STAFF, query);
    }

    private static TaskQuery inSight(TaskQuery query) {
        return query.taskCandidateGroupInExpression(IN_SIGHT).includeAssignedTasks();
    }
}
