package org.lookback.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One line of a sheet.
 *
 * @param number as an editor shows it, the heading being line 1
 */
public record SheetLine(long number, Map<String, String> values) {

    public SheetLine {
        values = Map.copyOf(values);
    }

    /** The value without blanks around it; empty if nothing stands there. */
    String text(String column) {
        return values.getOrDefault(column, "").strip();
    }

    /** The parts of a value that lists several, separated by semicolons or blanks. */
    List<String> list(String column) {
        return Arrays.stream(text(column).split("[;；\\s]+", -1))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
