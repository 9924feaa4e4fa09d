package org.lookback.joint;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The joint record as the lead body hands it in. @param takenOut bodies that do not belong to it after all, with why */
public record JointClosing(@Nullable String summary, @Nullable List<@Nullable TakeOut> takenOut) {

    List<TakeOut> out() {
        return takenOut == null
                ? List.of()
                : takenOut.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }
}
