package org.lookback.casefile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to see case files. A department sees the cases it leads; overseers see all.
 *
 * @param groups the person's groups, e.g. {@code market-reg-handler}
 * @param unit code of the person's own unit
 */
public record Reader(String id, @Nullable String unit, Set<String> groups) {

    private static final Set<String> OVERSEERS = Set.of("supervisor", "camunda-admin");

    public boolean overseesAll() {
        return groups.stream().anyMatch(OVERSEERS::contains);
    }

    /** True for the lead unit, for whoever opened the case, and for overseers. */
    public boolean maySee(CaseFile file) {
        return overseesAll()
                || id.equals(file.openedBy())
                || file.leadUnit() != null && file.leadUnit().equals(unit)
                || worksFor(file.leadUnit());
    }

    private boolean worksFor(@Nullable String leadUnit) {
        return leadUnit != null
                && (groups.contains(leadUnit + "-handler")
                        || groups.contains(leadUnit + "-reviewer")
                        || groups.contains(leadUnit + "-head"));
    }
}
