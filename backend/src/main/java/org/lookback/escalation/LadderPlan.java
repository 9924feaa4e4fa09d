package org.lookback.escalation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.WorkingCalendar;

/**
 * When each level of one deadline is reached, in order; no two at the same time. [B6]
 *
 * @param fault what is wrong with the district's table, in Chinese, if the shipped rules had to stand in; else null
 */
public record LadderPlan(List<NextLevel> levels, @Nullable String fault) {

    /** Nothing climbs, e.g. while the deadline is paused. */
    static final LadderPlan NONE = new LadderPlan(List.of(), null);

    static LadderPlan of(List<LevelRule> rules, Instant startedAt, Instant dueAt, WorkingCalendar calendar) {
        var levels = new ArrayList<NextLevel>();
        rules.stream().sorted(Comparator.comparing(LevelRule::level)).forEach(rule -> {
            var at = rule.at(startedAt, dueAt, calendar);
            var earliest =
                    levels.isEmpty() ? at : levels.get(levels.size() - 1).at().plusSeconds(1);
            levels.add(new NextLevel(rule.level(), at.isBefore(earliest) ? earliest : at));
        });
        return new LadderPlan(List.copyOf(levels), null);
    }

    LadderPlan toldOf(@Nullable String whatIsWrong) {
        return new LadderPlan(levels, whatIsWrong);
    }

    Optional<NextLevel> first(Instant from) {
        return next(from, Set.of());
    }

    /**
     * The next level that has not been reached. Levels before an instant are skipped; were that all of them, the reminder is given
     * at once: a step that begins when everything is over would else never be heard of.
     *
     * @param from start of the task or of this plan
     */
    Optional<NextLevel> next(Instant from, Set<Level> reached) {
        var start = from.truncatedTo(ChronoUnit.SECONDS);
        var rest = levels.stream().filter(level -> !level.at().isBefore(start)).toList();
        var left = rest.isEmpty() ? atOnce(start) : rest;
        return left.stream()
                .filter(level -> reached.stream().allMatch(before -> before.compareTo(level.level()) < 0))
                .findFirst();
    }

    private List<NextLevel> atOnce(Instant start) {
        return levels.stream()
                .filter(level -> level.level() == Level.L1)
                .map(level -> new NextLevel(Level.L1, start))
                .toList();
    }
}
