package org.lookback.eligibility;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;

/** Results go 30 days after the case they served was closed, or after they lapsed if they served none. (C6) [D] */
@Service
public class EvidenceDeletion {

    private final EvidenceDeletionStep step;
    private final DeletionRuns runs;
    private final Clock clock;

    EvidenceDeletion(EvidenceDeletionStep step, DeletionRuns runs, Clock clock) {
        this.step = step;
        this.runs = runs;
        this.clock = clock;
    }

    /** Goes through the whole table in small transactions; broken off, the next run takes up what is left. @return how many went */
    public int run() {
        var run = runs.begin(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        var deleted = 0;
        var next = step.after(run, 0);
        while (next.lookedAt() > 0) {
            deleted += next.deleted();
            next = step.after(run, next.lastId());
        }
        runs.finish(run, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return deleted;
    }

    /** The newest first: when, how many were looked at, how many went. */
    public List<DeletionRun> latest(int most) {
        return runs.latest(most);
    }
}
