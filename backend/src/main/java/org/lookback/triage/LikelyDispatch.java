package org.lookback.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who would be responsible by the dispatch catalogue. @param category the one it was looked up for */
public record LikelyDispatch(
        String category, @Nullable String lead, @Nullable String leadName, List<SupportUnit> support, String reason) {

    /** A unit that would help. */
    public record SupportUnit(String code, String name) {}
}
