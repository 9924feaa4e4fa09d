package org.lookback.outpatient;

import java.util.Map;

/** One line of a hospital's file, by column; number as an editor shows it, the heading being line 1. */
public record ClinicLine(long number, Map<String, String> cells) {

    public ClinicLine {
        cells = Map.copyOf(cells);
    }

    public String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
