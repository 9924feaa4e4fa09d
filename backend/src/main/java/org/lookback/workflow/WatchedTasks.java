package org.lookback.workflow;

import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;

/** The waiting steps of cases, whoever asks. */
public interface WatchedTasks {

    /** Empty if the task is done, unknown or belongs to no case. */
    Optional<WatchedTask> find(String taskId);

    /** Those of a case and of the processes that serve it. */
    List<WatchedTask> ofCase(CaseNumber number);

    /** Offers the task to one more group. */
    void offerTo(String taskId, String group);
}
