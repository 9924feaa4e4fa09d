package org.lookback.escalation;

import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.WatchedTask;
import org.lookback.workflow.WatchedTasks;
import org.springframework.stereotype.Service;

/** Shows waiting steps to those who work on them, answer for them or may see their case. */
@Service
public class TaskSight {

    private final WatchedTasks tasks;
    private final CaseDesk cases;

    TaskSight(WatchedTasks tasks, CaseDesk cases) {
        this.tasks = tasks;
        this.cases = cases;
    }

    /** @throws Refusal TASK_NOT_FOUND, also when it is not the reader's to see: its existence is nobody's business */
    public WatchedTask get(String taskId, Reader reader) {
        return tasks.find(taskId)
                .filter(task -> worksOn(task, reader) || maySee(task.caseNo(), reader))
                .orElseThrow(TaskSight::notFound);
    }

    boolean maySee(CaseNumber number, Reader reader) {
        return cases.find(number).filter(reader::maySee).isPresent();
    }

    static Refusal notFound() {
        return Refusal.notFound("TASK_NOT_FOUND", "任务不存在、已经完成，或不属于您所在的单位，请刷新任务列表。");
    }

    private static boolean worksOn(WatchedTask task, Reader reader) {
        return reader.overseesAll()
                || reader.id().equals(task.assignee())
                || task.groups().stream().anyMatch(reader.groups()::contains)
                || NudgeRights.mayNudge(task, reader);
    }
}
