package org.lookback.bench.rest;

/** One kind of case from start to end. */
public interface Story {

    /** Uploads what the next cases will hand in. */
    default void prepare(int cases) {}

    void play();
}
