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

    /** Those of a case that somebody still has to act on. */
    List<Deadline> running(String caseNo);

    void add(DeadlineChange change);

    /** Every move of the deadlines of a case, oldest first. */
    List<DeadlineChange> changes(String caseNo);

    /** All deadlines of all cases in the order in which they were opened, a part at a time. @param afterId 0 for the first part */
    List<Deadline> page(long afterId, int size);

    /** How many there are in all. */
    long count();
}
