package org.lookback.escalation.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.lookback.workflow.ProcessVariable;

/** The variables of the diagram {@code escalation}. */
final class EscalationModel {

    /** Id of the task the ladder is for. */
    static final ProcessVariable<String> WATCHED_TASK = new ProcessVariable<>("watchedTask", String.class);

    static final ProcessVariable<String> NEXT_LEVEL = new ProcessVariable<>("nextLevel", String.class);
    static final ProcessVariable<Date> NEXT_LEVEL_AT = new ProcessVariable<>("nextLevelAt", Date.class);

    /** The level just reached; empty if nothing was done about it. */
    static final ProcessVariable<String> RAISED_LEVEL = new ProcessVariable<>("raisedLevel", String.class);

    /** Tells apart the deadlines of this ladder's own tasks. */
    static final ProcessVariable<String> TRACK = new ProcessVariable<>("track", String.class);

    static final ProcessVariable<Boolean> INTERVIEW_APPROVED =
            new ProcessVariable<>("interviewApproved", Boolean.class);
    static final ProcessVariable<Boolean> CIRCULAR_APPROVED = new ProcessVariable<>("circularApproved", Boolean.class);

    /** Of the case: EMERGENCY, LIVELIHOOD or GENERAL. */
    static final String URGENCY = "urgency";

    static final String TASK_GONE = "taskGone";

    private EscalationModel() {}

    static String watchedTask(DelegateTask task) {
        return WATCHED_TASK.in(task.getExecution());
    }
}
