package org.lookback.notice;

/** Where a delivery stands. */
public enum DeliveryState {
    /** Due, or waiting for its next attempt. */
    PENDING,
    /** Waits for the morning. */
    HELD,
    /** Waits for the person's daily digest. */
    DIGEST,
    /** Is a line of a digest, whose own delivery tells the rest. */
    BUNDLED,
    SENT,
    /** Refused too often; a person must look at it. */
    FAILED
}
