package org.lookback.appointment;

/** What a patient is told of her case by message (D18). */
public enum News {
    BLOCKED,
    UNREACHED,
    HELD,
    HOLD_LAPSED,
    REBOOKED,
    WAITLISTED,
    SESSION_CANCELLED,
    PROXY_READY,
    CLOSED
}
