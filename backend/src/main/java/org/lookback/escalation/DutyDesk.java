package org.lookback.escalation;

import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.directory.Directory;
import org.lookback.directory.SpecialGroup;
import org.lookback.directory.Unit;
import org.lookback.notice.Notice;
import org.lookback.notice.NoticeDesk;
import org.lookback.notice.ShippedTemplate;
import org.lookback.workflow.TaskOpened;
import org.lookback.workflow.WatchedTask;
import org.lookback.workflow.WatchedTasks;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A task that is offered to nobody in post goes to the supervisors on duty as well, and says so: nothing is skipped silently. */
@Service
public class DutyDesk {

    private static final String DUTY = SpecialGroup.SUPERVISOR.id();

    private final Directory directory;
    private final WatchedTasks tasks;
    private final CaseDesk cases;
    private final NoticeDesk notices;

    DutyDesk(Directory directory, WatchedTasks tasks, CaseDesk cases, NoticeDesk notices) {
        this.directory = directory;
        this.tasks = tasks;
        this.cases = cases;
        this.notices = notices;
    }

    /** Before its ladder starts, so that the timeline tells things in their order. */
    @EventListener
    @Order(1)
    @Transactional
    public void opened(TaskOpened event) {
        var task = event.task();
        if (task.assignee() != null
                || task.groups().stream()
                        .anyMatch(group -> !directory.members(group).isEmpty())) {
            return;
        }
        tasks.offerTo(task.taskId(), DUTY);
        var groups = task.groups().isEmpty() ? "（未指定）" : String.join("、", task.groups());
        cases.note(
                task.caseNo(),
                "system",
                "TASK_FALLBACK",
                "“%s”的办理组 %s 目前没有在岗人员，已同时交由督导员（值班）办理，请尽快补充人员。".formatted(task.name(), groups));
        notices.send(notice(task, groups));
    }

    private Notice notice(WatchedTask task, String groups) {
        var unit = directory.findUnit(task.unit()).map(Unit::name).orElse(task.unit());
        var notice = Notice.of(ShippedTemplate.TASK_FALLBACK, DUTY)
                .about(task.caseNo())
                .with("title", cases.get(task.caseNo()).title())
                .with("unit", unit)
                .with("task", task.name())
                .with("dueAt", DistrictTime.text(task.deadline().dueAt()))
                .with("group", groups)
                .once("fallback:" + task.taskId());
        return task.deadline().kind().runsThrough() ? notice.atOnce() : notice;
    }
}
