package org.lookback.venue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register as it is kept. */
public interface Venues {

    Optional<Venue> find(String code);

    List<Venue> findAll(Collection<String> codes);

    Optional<Owner> owner(String code);

    Page<Venue> search(VenueQuery query);

    long count();

    List<VenueCategory> categories();

    /** False when somebody changed the venue since this version was read. */
    boolean changeStatus(Venue seen, VenueStatus status, String reason, @Nullable String person, Instant at);
}
