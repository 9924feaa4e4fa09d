package org.lookback.card;

import java.util.Map;

/** One line of a question file, by column; number as an editor shows it, the heading being line 1. */
public record BankLine(long number, Map<String, String> cells) {

    public BankLine {
        cells = Map.copyOf(cells);
    }

    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
