package org.lookback.catalogue;

import java.util.Map;

/** One line of a category file, by column; number as an editor shows it, the heading being line 1. */
public record CategoryLine(long number, Map<String, String> cells) {

    public CategoryLine {
        cells = Map.copyOf(cells);
    }

    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
