package org.lookback.rates;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where applications are kept to leave cases out of the rates. */
public interface Exclusions {

    /** In the order in which they were asked for. */
    List<Exclusion> ofCase(String caseNo);

    /** Oldest first. @param state null = all */
    List<Exclusion> list(@Nullable ExclusionState state, int limit, int offset);

    long count(@Nullable ExclusionState state);

    void add(Exclusion exclusion);

    /** Writes the decision. @return false if it had been decided already */
    boolean decide(Exclusion exclusion);

    /** Name of the state in which a hotline case is; empty for a number that is none. */
    Optional<String> hotlineState(String caseNo);
}
