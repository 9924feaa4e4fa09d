package org.lookback.rescue;

/** Broken promises of a hospital. */
public record PromiseCount(String hospital, long noCase, long noStep, long passed) {

    public long total() {
        return noCase + noStep + passed;
    }
}
