package org.lookback.rates;

import java.util.ArrayList;
import java.util.List;

/** Definitions for tests of the rules, without a database. */
final class DefinitionsInMemory implements RateDefinitions {

    private final List<RateDefinition> kept = new ArrayList<>();

    @Override
    public List<RateDefinition> all() {
        return List.copyOf(kept);
    }

    @Override
    public void add(RateDefinition definition) {
        kept.add(definition);
    }
}
