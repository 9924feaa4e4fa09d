package org.lookback.supervision;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where supervised deadlines and levels are written. */
public interface Supervised {

    /** Adds the new ones and overwrites what is known better now. */
    void put(Collection<SupervisedDeadline> deadlines);

    /** Adds the new ones, changes the state of the others, and lets their deadlines climb. */
    void climb(Collection<SupervisedLevel> levels);

    /** What is stored of the deadlines of these cases. */
    Map<DeadlineKey, StoredEnd> ends(Collection<String> caseNumbers);

    /** Type, unit and process of cases. */
    List<CaseFacts> facts(Collection<String> caseNumbers);

    long count();
}
