package org.lookback.bench;

import java.util.Map;

/** What some cases cost together. The compiler's time is in none of the others. */
record Measurement(
        int cases,
        Map<Counter, Long> counts,
        double engineMillis,
        double compilerMillis,
        double databaseMillis,
        double seconds) {

    double perCase(Counter counter) {
        return counts.get(counter) / (double) cases;
    }

    double enginePerCase() {
        return engineMillis / cases;
    }

    double compilerPerCase() {
        return compilerMillis / cases;
    }

    double databasePerCase() {
        return databaseMillis / cases;
    }

    double processorPerCase() {
        return enginePerCase() + databasePerCase();
    }

    double secondsPerCase() {
        return seconds / cases;
    }
}
