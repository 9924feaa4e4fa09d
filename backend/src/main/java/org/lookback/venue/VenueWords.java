package org.lookback.venue;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes what is looked for and what is stored comparable: full-width and half-width, upper and lower case are the same. */
public final class VenueWords {

    private VenueWords() {}

    public static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The text a venue is found by. */
    public static String searchText(Venue venue) {
        return comparable(
                String.join(" ", venue.code(), venue.name(), orEmpty(venue.address()), orEmpty(venue.uscc())));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
