package org.lookback.hotline;

import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;

/** A hotline case has ended. @param unit that led it at the end; null if it was never dispatched */
public record HotlineClosed(CaseNumber number, @Nullable String unit, HotlineState how) {}
