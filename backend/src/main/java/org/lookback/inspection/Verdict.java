package org.lookback.inspection;

/** What a verification came to for a track. REJECT_LIMIT: not fixed once too often, a yellow card follows (B1 row 14). */
public enum Verdict {
    PASSED,
    REJECTED,
    REJECT_LIMIT
}
