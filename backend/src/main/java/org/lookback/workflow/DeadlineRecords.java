package org.lookback.workflow;

import java.util.List;
import java.util.Optional;

/** Where deadlines are kept. */
public interface DeadlineRecords {

    /** The newest round of a term in a case. */
    Optional<Deadline> newest(String caseNo, String term, String track);

    void insert(Deadline deadline);

    void update(Deadline deadline);

    /** All deadlines of a case, oldest first. */
    List<Deadline> ofCase(String caseNo);

    /** Cancels what still runs in a case. @return how many */
    int cancelRunning(String caseNo);
}
