package org.lookback.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card that somebody asks for.
 *
 * @param sourceCase number of the inspection behind it
 * @param findings references of the breaches; all that the inspection hands over if empty
 */
public record ProposedCard(
        String venueCode,
        String sourceCase,
        String reason,
        @Nullable String evidenceNote,
        @Nullable List<String> findings) {}
