package org.lookback.representation;

import org.jspecify.annotations.Nullable;

/** The execution is stopped until the objection is settled (暂停执行); only ever by an explicit decision. [B1] */
public record Stay(Act granted, @Nullable Act lifted) {

    public boolean isInForce() {
        return lifted == null;
    }
}
