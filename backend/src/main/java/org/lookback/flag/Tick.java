package org.lookback.flag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a nominator says of one of the district's own criteria. @param evidence ids of photos */
public record Tick(@Nullable String key, @Nullable Boolean met, @Nullable List<@Nullable String> evidence) {}
