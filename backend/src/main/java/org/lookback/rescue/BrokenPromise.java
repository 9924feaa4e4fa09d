package org.lookback.rescue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An exempt booking that stays without a next step or a date, or whose date has passed (B4). @param why name of {@link Why} */
public record BrokenPromise(
        String appointment,
        @Nullable String caseNo,
        String hospital,
        @Nullable String state,
        Instant startsAt,
        @Nullable String nextStep,
        @Nullable Instant promisedAt,
        Why why) {

    /** What is wrong with it. */
    public enum Why {
        NO_CASE("已豁免，没有改约案件"),
        NO_STEP("没有下一步或承诺日期"),
        PASSED("承诺日期已过");

        private final String label;

        Why(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
