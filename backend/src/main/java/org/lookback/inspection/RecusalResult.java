package org.lookback.inspection;

/** What a decision about a recusal means for the visit. */
public enum RecusalResult {
    REFUSED,
    /** At least two go, without the officer. */
    REPLACED,
    /** Fewer than two are left: the visit waits until somebody is named. */
    TOO_FEW,
    /** The officer had already been inside: the record is void, and the venue is inspected anew. */
    VOIDED
}
