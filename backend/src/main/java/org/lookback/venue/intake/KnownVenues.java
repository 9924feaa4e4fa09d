package org.lookback.venue.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.VenueSource;

/** What the register already knows of the venues in a few hundred lines. */
final class KnownVenues {

    private final Map<String, VenueEntry> byCode = new HashMap<>();
    private final Map<String, VenueEntry> byNaturalKey = new HashMap<>();

    KnownVenues(Collection<VenueEntry> entries) {
        for (var entry : entries) {
            var venue = entry.venue();
            byCode.put(venue.code(), entry);
            if (venue.source() == VenueSource.LEDGER) {
                byNaturalKey.put(NaturalKey.of(venue.uscc(), venue.name(), venue.address()), entry);
            }
        }
    }

    /** A given code decides; without one, the same credit code, name and address. */
    @Nullable
    VenueEntry of(DraftLine line) {
        var sameCode = byCode.get(line.code());
        return sameCode != null || line.codeGiven() ? sameCode : byNaturalKey.get(line.naturalKey());
    }

    /** The code of another venue of our own that looks exactly like this line. */
    @Nullable
    String twinOf(DraftLine line) {
        var twin = line.source() == VenueSource.LEDGER ? byNaturalKey.get(line.naturalKey()) : null;
        return twin == null ? null : twin.venue().code();
    }
}
