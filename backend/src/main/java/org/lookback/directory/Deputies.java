package org.lookback.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where deputies are kept. */
public interface Deputies {

    /** Those who act on that day. */
    List<Deputy> on(LocalDate day);

    /** Everything that ties two people to each other, whoever stands in for whom. */
    List<Deputy> between(String one, String other);

    /** Everything about these people that has not passed on that day, as the person or as the deputy. */
    List<Deputy> about(Collection<String> people, LocalDate day);

    /** By time, the newest first. @param past also what is over */
    List<Deputy> all(boolean past, LocalDate day);

    Optional<Deputy> find(long id);

    /** Adds or overwrites: the same two from the same day on are one. @param reopen whether what was ended acts again */
    void put(List<Deputy> deputies, boolean reopen);

    /** @return false if it was ended already */
    boolean end(long id, LocalDate on, String by);
}
