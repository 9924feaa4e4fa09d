package org.lookback.followup;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.springframework.stereotype.Component;

/** By when the unit has to answer, as it stands after extensions and pauses. [HOT.CLOSE] */
@Component
class PromisedDate {

    private static final Set<String> TERMS = Set.of("HOT.CLOSE", "HOT.REWORK", "HOT.RESUME");

    private final Deadlines deadlines;

    PromisedDate(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    Optional<Promise> of(CaseNumber number) {
        return deadlines.ofCase(number).stream()
                .filter(Deadline::isRunning)
                .filter(deadline -> TERMS.contains(deadline.term()))
                .max(Comparator.comparing(Deadline::startedAt).thenComparing(Deadline::id))
                .map(deadline -> new Promise(deadline.dueAt(), deadline.isPaused()));
    }

    /** @param paused the date will move when the time goes on */
    record Promise(Instant dueAt, boolean paused) {}
}
