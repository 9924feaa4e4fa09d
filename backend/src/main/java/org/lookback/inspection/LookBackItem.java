package org.lookback.inspection;

import org.jspecify.annotations.Nullable;

/** One item of a look-back. @param toRecheck true: it failed at the inspection; false: drawn at random */
public record LookBackItem(int itemNo, boolean toRecheck, @Nullable Boolean holds, @Nullable String description) {}
