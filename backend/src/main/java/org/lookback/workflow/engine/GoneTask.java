package org.lookback.workflow.engine;

import org.camunda.bpm.engine.exception.NullValueException;
import org.lookback.refusal.Refusal;

/** A task that somebody else finished a moment ago, in words. */
final class GoneTask {

    private GoneTask() {}

    /** @return what to throw instead of what the engine stumbled over */
    static RuntimeException saidOf(NullValueException stumbled) {
        return String.valueOf(stumbled.getMessage()).contains("Cannot find task") ? refusal() : stumbled;
    }

    static Refusal refusal() {
        return Refusal.conflict("TASK_GONE", "这项任务刚刚已被办理或撤销，请刷新任务列表。");
    }
}
