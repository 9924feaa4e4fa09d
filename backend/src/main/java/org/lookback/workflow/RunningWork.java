package org.lookback.workflow;

/** What waits in the engine for a deadline: tasks with their due dates, timers. */
public interface RunningWork {

    /** Moves the due dates and timers of everything that runs under this deadline; stops or starts them if it is paused or not. */
    void follow(Deadline deadline);
}
