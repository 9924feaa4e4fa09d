package org.lookback.notice;

/** When a notice may reach somebody. */
public enum Urgency {
    /** In service hours; a person may ask for these once a day in a digest. */
    DAYTIME,
    /** At once, at night and on holidays too: terms counted in clock hours (CH) do not sleep either. */
    AT_ONCE
}
