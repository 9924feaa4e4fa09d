package org.lookback.flag;

import org.jspecify.annotations.Nullable;

/** What somebody said against a flag, without names. */
public record ObjectionForm(@Nullable String content) {}
