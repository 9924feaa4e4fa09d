package org.lookback.representation;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A representation as a person took it in.
 *
 * @param caseNo not needed where the process of the case asks
 * @param items references of the items that the venue contests
 * @param personName who filed it for the venue
 * @param filedAt in the time of the district
 * @param evidence ids of uploaded papers and photos
 */
public record RepresentationForm(
        @Nullable String caseNo,
        @Nullable List<@Nullable String> items,
        @Nullable String grounds,
        @Nullable String personName,
        @Nullable LocalDateTime filedAt,
        @Nullable List<@Nullable String> evidence) {

    List<String> references() {
        return Words.list(items).stream().map(String::strip).distinct().toList();
    }
}
