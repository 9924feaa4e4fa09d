package org.lookback.flag;

import org.jspecify.annotations.Nullable;

/**
 * One thing a venue must fulfil, and why it does or does not.
 *
 * @param sentence in Chinese, with dates
 * @param sourceCase the case that speaks for or against it
 */
public record Criterion(String key, String label, boolean met, String sentence, @Nullable String sourceCase) {}
