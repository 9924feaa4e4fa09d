package org.lookback.casefile;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to see case files. A department sees the cases it leads; overseers see all.
 *
 * @param groups the person's groups, e.g. {@code market-reg-handler}
 * @param unit code of the person's own unit
 */
public record Reader(String id, @Nullable String unit, Set<String> groups) {

    private static final Set<String> POSTS = Set.of("-handler", "-reviewer", "-head");
    private static final Set<String> OVERSEERS = Set.of("supervisor", "camunda-admin");

    public boolean overseesAll() {
        return groups.stream().anyMatch(OVERSEERS::contains);
    }

    /** True for the lead unit, for whoever opened the case, and for overseers. */
    public boolean maySee(CaseFile file) {
        return overseesAll() || dealsWith(file);
    }

    /** The lead unit, and whoever opened the case. */
    boolean dealsWith(CaseFile file) {
        return id.equals(file.openedBy()) || belongsTo(file.leadUnit());
    }

    /** Whether a unit of theirs is among those that take part in a case. */
    public boolean takesPart(Collection<String> involved) {
        return involved.stream().anyMatch(this::belongsTo);
    }

    /** Units the person belongs to or holds a post in, e.g. {@code market-reg}. */
    public Set<String> units() {
        var units = new HashSet<String>();
        if (unit != null) {
            units.add(unit);
        }
        for (var group : groups) {
            POSTS.stream()
                    .filter(group::endsWith)
                    .forEach(post -> units.add(group.substring(0, group.length() - post.length())));
        }
        return units;
    }

    private boolean belongsTo(@Nullable String party) {
        return party != null && party.equals(unit) || worksFor(party);
    }

    private boolean worksFor(@Nullable String leadUnit) {
        return leadUnit != null
                && (groups.contains(leadUnit + "-handler")
                        || groups.contains(leadUnit + "-reviewer")
                        || groups.contains(leadUnit + "-head"));
    }
}
