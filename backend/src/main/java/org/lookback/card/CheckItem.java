package org.lookback.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the joint check saw of one item. @param reason needed if it did not pass */
public record CheckItem(
        @Nullable String reference, @Nullable Boolean passed, @Nullable String reason, @Nullable List<String> photos) {}
