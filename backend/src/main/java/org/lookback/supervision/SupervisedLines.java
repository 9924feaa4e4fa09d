package org.lookback.supervision;

import java.util.Collection;
import java.util.List;

/** Where supervised deadlines and levels are written. */
public interface SupervisedLines {

    /** Adds the new ones and overwrites what is known better now. */
    void put(Collection<SupervisedDeadline> deadlines);

    /** Adds the new ones, changes the state of the others, and lets their deadlines climb. */
    void climb(Collection<SupervisedLevel> levels);

    /** Lets the deadlines of these cases stand where their levels say. */
    void climbAgain(Collection<String> caseNumbers);

    /** How the deadlines of these cases stand here. */
    List<StoredEnd> ends(Collection<String> caseNumbers);

    List<CaseFacts> facts(Collection<String> caseNumbers);

    long count();
}
