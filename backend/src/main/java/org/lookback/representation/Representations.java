package org.lookback.representation;

import java.util.List;
import java.util.Optional;

/** Where objections are kept. */
public interface Representations {

    void add(Representation representation);

    /** @return false if somebody else changed it meanwhile */
    boolean updateIfUnchanged(Representation representation);

    Optional<Representation> find(String caseNo, int seq);

    /** Oldest first. */
    List<Representation> ofCase(String caseNo);
}
