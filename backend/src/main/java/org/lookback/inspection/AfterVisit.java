package org.lookback.inspection;

/** Which way the process goes after a visit. */
public enum AfterVisit {
    NO_ACCESS_RETRY,
    NO_ACCESS_FINAL,
    CLEAN,
    FINDINGS
}
