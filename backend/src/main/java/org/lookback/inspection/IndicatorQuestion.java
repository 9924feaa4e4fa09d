package org.lookback.inspection;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which number is wanted. @param units only cases these units lead; null = all */
public record IndicatorQuestion(Indicator indicator, Period period, @Nullable Set<String> units) {}
