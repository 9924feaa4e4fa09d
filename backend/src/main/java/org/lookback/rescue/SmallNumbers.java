package org.lookback.rescue;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whose figures the district does not see: of very few patients a figure could point at one. [C6] */
final class SmallNumbers {

    /** Fewer are hidden; none at all points at nobody. [D] */
    static final long FEW = 5;

    private SmallNumbers() {}

    /** A single hospital could be reckoned back from the total, so the next smallest is hidden with it. */
    static Set<String> hidden(Collection<RescueCounts> hospitals) {
        var affected = hospitals.stream()
                .filter(one -> one.blocked() > 0)
                .sorted(Comparator.comparingLong(RescueCounts::blocked).thenComparing(RescueCounts::hospital))
                .map(RescueCounts::hospital)
                .toList();
        var few = hospitals.stream().filter(one -> isFew(one.blocked())).count();
        return new HashSet<>(few == 1 && affected.size() > 1 ? affected.subList(0, 2) : first(affected, few));
    }

    static boolean isFew(long blocked) {
        return blocked > 0 && blocked < FEW;
    }

    private static List<String> first(List<String> affected, long few) {
        return affected.subList(0, (int) few);
    }
}
