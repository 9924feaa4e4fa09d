package org.lookback.draft;

import java.time.Instant;
import java.util.Optional;

/** Stored drafts, by person and form; their content is sealed. */
public interface Drafts {

    Optional<Draft> find(String person, DraftPage page);

    int countOf(String person);

    /** False if there is one already. */
    boolean add(Draft first);

    /** Takes the place of the version before. False if that is not the stored one any more. */
    boolean replace(Draft next);

    void remove(String person, DraftPage page);

    /** Of everybody. */
    void remove(DraftPage page);

    int removeBefore(Instant oldest);
}
