package org.lookback.venue.intake;

import java.util.List;

/** One line of a file, with the number a person finds it by. */
public record SheetLine(int number, List<String> cells) {

    /** The cell in this column, cleaned of odd spaces; empty beyond the end of the line. */
    public String cell(int column) {
        return column < 0 || column >= cells.size()
                ? ""
                : cells.get(column)
                        .replaceAll("[\\p{Cntrl}\\s\\u00a0\\u3000]+", " ")
                        .strip();
    }
}
