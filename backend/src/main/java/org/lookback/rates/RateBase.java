package org.lookback.rates;

/** Among what a rate is counted; the day that puts it into a period is that of the same event. (B5.6) */
public enum RateBase {
    /** Base set E: closed with an answer of the petitioner. */
    ANSWERED,
    /** Closed after a reply, reached or not. */
    CLOSED,
    /** Work orders sent out, reworks apart: nobody signs for those. */
    DISPATCHED,
    /** Objections that were ruled on. */
    RULED,
    /** Dispatches whose reply was due. */
    DUE,
    /** Cases replied to. */
    REPLIED;

    /** Whether it is counted among closed cases. */
    public boolean isOfClosed() {
        return this == ANSWERED || this == CLOSED;
    }
}
