package org.lookback.venue.intake;

/** Where an import stands; an interrupted one is simply done again, nothing is doubled. */
public enum ImportState {
    RUNNING,
    DONE,
    FAILED,
    INTERRUPTED
}
