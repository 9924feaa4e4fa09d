package org.lookback.supervision;

import java.util.List;

/** Reads what supervisors look at: how far things have climbed, and oversight orders. */
public interface SupervisedLevels {

    /** By unit and level. */
    List<LevelTally> tallies(LevelFilter filter);

    /** Punctual of all that the filter leaves. */
    Fraction punctuality(LevelFilter filter);

    long count(LevelFilter filter);

    /** By hard date, those without one last, then the newest first. */
    List<LevelLine> list(LevelFilter filter, int limit, long offset);
}
