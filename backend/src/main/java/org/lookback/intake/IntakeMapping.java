package org.lookback.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the columns and words of somebody else's table mean here.
 *
 * @param source name of the sending system; with its numbers it makes a request known
 * @param zone where its clock stands @param columns headers that may hold a field, the first with something in it counts
 * @param categories "type / detail" or "type" to a code of our catalogue
 * @param subdistricts word to the code of a unit, or to nothing where the other side knows none
 * @param places word to {@link org.lookback.catalogue.PlaceKind}; a word that is missing here says nothing about the place
 * @param addressUnknown what stands for an address that is not given
 */
public record IntakeMapping(
        String source,
        ZoneId zone,
        List<DateForm> dates,
        String requestType,
        String addressUnknown,
        Map<Field, List<String>> columns,
        Map<String, String> categories,
        Map<String, String> subdistricts,
        Map<String, String> channels,
        Map<String, String> places) {

    /** How a word is looked up: letter case and the number of spaces make no difference. */
    public static String plain(String word) {
        return word.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }

    /** The headers that may hold this field; none if the mapping does not speak of it. */
    public List<String> headers(Field field) {
        return columns.getOrDefault(field, List.of());
    }

    Optional<String> category(String type, String detail) {
        var exact = categories.get(plain(type + " / " + detail));
        return Optional.ofNullable(exact).or(() -> Optional.ofNullable(categories.get(plain(type))));
    }

    Optional<String> subdistrict(String word) {
        return Optional.ofNullable(subdistricts.get(plain(word)));
    }

    Optional<String> channel(String word) {
        return Optional.ofNullable(channels.get(plain(word)));
    }

    Optional<String> place(String word) {
        return Optional.ofNullable(places.get(plain(word)));
    }

    /** The instant a table means, in the first form that fits. */
    public Optional<Instant> instant(String text) {
        return dates.stream()
                .map(form -> form.read(text, zone))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
