package org.lookback.escalation;

import java.util.Map;
import org.lookback.calendar.DistrictTime;
import org.lookback.workflow.CaseProcesses;
import org.lookback.workflow.DeadlineChange;
import org.lookback.workflow.DeadlineMoved;
import org.lookback.workflow.TaskEnded;
import org.lookback.workflow.TaskOpened;
import org.lookback.workflow.TaskWarned;
import org.lookback.workflow.WatchedTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts one ladder for every task that must be watched, ends it with the task, and plans it anew when the deadline moves. [B6] */
@Service
public class LadderDesk {

    /** Key of the process that waits for the levels. */
    static final String PROCESS = "escalation";

    static final String TASK_DONE = "escalation.taskDone";
    static final String DUE_CHANGED = "escalation.dueChanged";

    private final Ladders ladders;
    private final LadderRecord record;
    private final CaseProcesses processes;

    LadderDesk(Ladders ladders, LadderRecord record, CaseProcesses processes) {
        this.ladders = ladders;
        this.record = record;
        this.processes = processes;
    }

    /** A task whose diagram draws no timer is watched from its beginning. */
    @EventListener
    @Transactional
    public void opened(TaskOpened event) {
        if (!event.warnedByTimer()) {
            watch(event.task());
        }
    }

    @EventListener
    @Transactional
    public void warned(TaskWarned event) {
        watch(event.task());
    }

    @EventListener
    @Transactional
    public void ended(TaskEnded event) {
        ladders.ofTask(event.taskId()).filter(Ladder::isOpen).ifPresent(ladder -> {
            record.end(ladder, event.done());
            tell(ladder, TASK_DONE);
        });
    }

    @EventListener
    @Transactional
    public void moved(DeadlineMoved event) {
        var now = event.now();
        for (var ladder : ladders.openUnder(now.caseNo(), now.term(), now.track())) {
            record.replan(ladder, event.change().changedAt(), why(event.change()));
            tell(ladder, DUE_CHANGED);
        }
    }

    private void watch(WatchedTask task) {
        if (ladders.ofTask(task.taskId()).isPresent()) {
            return;
        }
        var ladder = ladders.add(Ladder.of(task));
        var instance = processes.startAside(
                PROCESS,
                ladder.number(),
                Map.of(
                        "watchedTask",
                        ladder.taskId(),
                        "leadUnit",
                        ladder.unit(),
                        "track",
                        ladder.ownTrack(),
                        // shown on the cards of the supervisors' filter
                        "watched",
                        ladder.caseNo() + " " + ladder.taskName()));
        ladders.update(ladder.climbing(instance));
    }

    private void tell(Ladder ladder, String message) {
        if (ladder.instance() != null) {
            processes.tellAside(ladder.instance(), message);
        }
    }

    private static String why(DeadlineChange change) {
        return change.newDue() == null
                ? "期限%s".formatted(change.kind().label())
                : "期限%s，新的到期时间为 %s".formatted(change.kind().label(), DistrictTime.text(change.newDue()));
    }
}
