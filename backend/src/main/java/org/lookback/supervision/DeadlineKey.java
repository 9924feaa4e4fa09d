package org.lookback.supervision;

import java.util.Comparator;
import org.lookback.workflow.Deadline;

/** Which deadline of which case. Writes go in this order, so that two transactions never wait for each other crosswise. */
public record DeadlineKey(String caseNo, String term, String track, int round) implements Comparable<DeadlineKey> {

    private static final Comparator<DeadlineKey> ORDER = Comparator.comparing(DeadlineKey::caseNo)
            .thenComparing(DeadlineKey::term)
            .thenComparing(DeadlineKey::track)
            .thenComparingInt(DeadlineKey::round);

    static DeadlineKey of(Deadline deadline) {
        return new DeadlineKey(deadline.caseNo(), deadline.term(), deadline.track(), deadline.round());
    }

    @Override
    public int compareTo(DeadlineKey other) {
        return ORDER.compare(this, other);
    }
}
