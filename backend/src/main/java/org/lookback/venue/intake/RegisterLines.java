package org.lookback.venue.intake;

import java.util.Collection;
import java.util.List;

/** The register as an import uses it: many venues per statement. */
public interface RegisterLines {

    /** What is known under any of these codes or natural keys, locked until the transaction ends. */
    List<VenueEntry> lock(Collection<String> codes, Collection<String> naturalKeys);

    /** Inserts new venues and overwrites known ones. */
    void save(Collection<VenueEntry> entries);
}
