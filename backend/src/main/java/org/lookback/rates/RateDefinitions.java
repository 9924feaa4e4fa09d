package org.lookback.rates;

import java.util.List;

/** Where the definitions are kept; they are added and never changed. */
public interface RateDefinitions {

    /** All, in the order in which they were written. */
    List<RateDefinition> all();

    /** Gives it its version. */
    void add(RateDefinition definition);
}
