package org.lookback.notice;

/** How often somebody wants to be written to. */
public enum Rhythm {
    AT_ONCE,
    /** Once every working day at 08:30; what cannot wait still comes at once. */
    DIGEST
}
