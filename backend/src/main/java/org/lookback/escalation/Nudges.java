package org.lookback.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;

/** Where nudges are kept. */
public interface Nudges {

    Optional<Nudge> newest(String taskId);

    /** Those of one task, newest first. */
    List<Nudge> ofTask(String taskId);

    /** Those of all tasks of a case, newest first. */
    List<Nudge> ofCase(CaseNumber number);

    /** How many a person gave in a span of time, both ends included. */
    int countBy(String person, Instant from, Instant until);

    /** @return false if another nudge of the same task took this turn */
    boolean add(Nudge nudge);
}
