package org.lookback.inspection;

/** How an item of the checklist was met; NA: does not apply to this venue. */
public enum ItemResult {
    PASS,
    FAIL,
    NA
}
