package org.lookback.escalation;

import java.util.List;
import org.lookback.workflow.DeadlineMoved;
import org.lookback.workflow.TaskPriorities;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The task list ranks a task by the level it has reached; when its deadline moves it is like any other again. [B6] */
@Service
public class TaskRanks {

    private final Ladders ladders;
    private final TaskPriorities priorities;

    TaskRanks(Ladders ladders, TaskPriorities priorities) {
        this.ladders = ladders;
        this.priorities = priorities;
    }

    @EventListener
    @Transactional
    public void recorded(LevelRecorded event) {
        if (event.state().counts() && event.state() != LevelState.FULFILLED) {
            priorities.raise(List.of(event.taskId()), event.level().priority());
        }
    }

    @EventListener
    @Transactional
    public void moved(DeadlineMoved event) {
        var now = event.now();
        ladders.openUnder(now.caseNo(), now.term(), now.track()).forEach(ladder -> priorities.reset(ladder.taskId()));
    }
}
