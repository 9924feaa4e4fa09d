package org.lookback.eligibility;

import java.time.Instant;
import java.util.List;

/** Where runs of the nightly deletion are kept. */
public interface DeletionRuns {

    /** @return its number */
    long begin(Instant at);

    void step(long run, int lookedAt, int deleted);

    void finish(long run, Instant at);

    /** The newest first. */
    List<DeletionRun> latest(int most);
}
