package org.lookback.inspection;

import org.jspecify.annotations.Nullable;

/** One item of a look-back. @param toRecheck true: it was found and put right; false: drawn at random */
public record LookBackItem(ItemKey key, boolean toRecheck, @Nullable Boolean holds, @Nullable String description) {

    public int itemNo() {
        return key.itemNo();
    }
}
