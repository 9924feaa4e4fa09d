package org.lookback.followup;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied a petitioner said she is, by herself on the page. It stands beside the callback and counts in no rate (B5.6).
 *
 * @param satisfaction 5 is best, 1 is worst
 */
public record Rating(String caseNo, int satisfaction, @Nullable String remark, Instant ratedAt) {

    private static final Map<Integer, String> LABELS = Map.of(5, "非常满意", 4, "满意", 3, "基本满意", 2, "不满意", 1, "非常不满意");

    public static boolean isLevel(int satisfaction) {
        return LABELS.containsKey(satisfaction);
    }

    /** As people read it. */
    public static String label(int satisfaction) {
        return LABELS.getOrDefault(satisfaction, "");
    }
}
