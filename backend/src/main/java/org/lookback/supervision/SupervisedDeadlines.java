package org.lookback.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reads what supervisors look at: deadlines. */
public interface SupervisedDeadlines {

    /** How many there are by group. */
    List<Tally> tallies(DeadlineFilter filter, Grouping grouping);

    long count(DeadlineFilter filter);

    /** What runs first, the longest overdue before all; then what is at rest. */
    List<DeadlineLine> list(DeadlineFilter filter, int limit, long offset);

    /** Late ones by the days between which they were late. @param today the end of those that are still late */
    List<LateSpan> lateSpans(DeadlineFilter filter, LocalDate today);

    /** Running ones that are due before an instant, counted by unit. */
    List<UnitMorning> mornings(Instant now, Instant dueBefore);

    /** The most urgent of each unit. */
    List<MorningLine> morningLines(Instant dueBefore, int perUnit);
}
