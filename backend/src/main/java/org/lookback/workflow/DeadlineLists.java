package org.lookback.workflow;

import java.util.Collection;
import java.util.List;

/** Deadlines of many cases at once. */
public interface DeadlineLists {

    /** Running ones, paused ones excepted, whose date depends on which days are worked; in order of their dates. */
    List<Deadline> countedInWorkingDays();

    /** Running ones of these cases, in order of their dates. */
    List<Deadline> runningOf(Collection<String> caseNos);

    /** Every move of running deadlines, in order. */
    List<DeadlineChange> movesOfRunning();
}
