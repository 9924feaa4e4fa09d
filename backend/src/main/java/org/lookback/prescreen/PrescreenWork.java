package org.lookback.prescreen;

/** Whoever carries the runs on. */
public interface PrescreenWork {

    /** Begins at once instead of within a minute; call it after the run is on record. */
    void hurry();
}
