package org.lookback.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervisor's board: what is late, and the rates of a period, each number with what is behind it. [B6] */
@Service
public class Board {

    private final SupervisedDeadlines deadlines;
    private final SupervisedLevels levels;
    private final OverdueDays days;
    private final Clock clock;

    public Board(SupervisedDeadlines deadlines, SupervisedLevels levels, OverdueDays days, Clock clock) {
        this.deadlines = deadlines;
        this.levels = levels;
        this.days = days;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Running late deadlines by group, the largest first. */
    @Transactional(readOnly = true)
    public List<Tally> overdue(DeadlineFilter filter, Grouping grouping) {
        return deadlines.tallies(filter.overdueOnly(), grouping);
    }

    /** One page of a list. @param total of all its pages */
    public record Listed<T>(List<T> items, long total) {}

    @Transactional(readOnly = true)
    public Listed<DeadlineLine> deadlines(DeadlineFilter filter, Page page) {
        return new Listed<>(deadlines.list(filter, page.size(), page.offset()), deadlines.count(filter));
    }

    @Transactional(readOnly = true)
    public Listed<LevelLine> levels(LevelFilter filter, Page page) {
        return new Listed<>(levels.list(filter, page.size(), page.offset()), levels.count(filter));
    }

    /** How many working days late, up to now if nobody has acted yet; 0 if not late. */
    public int overdueDays(DeadlineLine line, Instant now) {
        if (!line.isLate(now)) {
            return 0;
        }
        var until = line.endedOn();
        return days.between(line.dueOn(), until == null ? DistrictTime.dayOf(now) : until);
    }

    /** @param units null = all */
    @Transactional(readOnly = true)
    public Indicators indicators(Period period, @Nullable Set<String> units) {
        var now = clock.instant();
        var due = DeadlineFilter.of(units, now).countedIn(period);
        var spans = deadlines.lateSpans(due.lateOnly(), DistrictTime.dayOf(now));
        var mean = days.mean(spans);
        return new Indicators(
                new Fraction(mean.denominator(), deadlines.count(due)),
                mean,
                levels.punctuality(LevelFilter.ordersDueIn(period, units, now)),
                levels.tallies(LevelFilter.reachedIn(period, units, now)));
    }

    /** The figures of a period. [B6] */
    public record Indicators(
            Fraction overdueRate, Fraction meanOverdueDays, Fraction replyPunctuality, List<LevelTally> levels) {}
}
