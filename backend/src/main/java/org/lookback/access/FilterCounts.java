package org.lookback.access;

import java.util.List;

/** How many tasks there are in each filter of the person who is logged in. */
public interface FilterCounts {

    /** One filter, by the name that is shown. */
    record FilterCount(String name, long count) {}

    List<FilterCount> mine();
}
