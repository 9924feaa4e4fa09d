package org.lookback.hotline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a supporting unit did. @param result in words @param evidence ids of uploaded papers */
public record SupportForm(@Nullable String result, @Nullable List<@Nullable String> evidence) {}
