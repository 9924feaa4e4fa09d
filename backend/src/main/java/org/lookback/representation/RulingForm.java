package org.lookback.representation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decided.
 *
 * @param upheld references of the items that are taken back; only where the objection is upheld in part
 * @param stay not carried out before the venue has been told of the ruling
 */
public record RulingForm(
        @Nullable Outcome decision,
        @Nullable List<@Nullable String> upheld,
        @Nullable String reason,
        @Nullable Boolean stay) {

    /** 成立, 部分成立, 不成立. */
    public enum Outcome {
        UPHELD,
        PARTLY,
        REJECTED
    }
}
