package org.lookback.venue.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files of a LIVES data set and the columns by which each is recognised, whatever it is called; in the order of import. */
enum LivesTable {
    BUSINESSES(List.of("business_id", "name", "address"), "date"),
    INSPECTIONS(List.of("business_id", "date", "score"), "name"),
    VIOLATIONS(List.of("business_id", "date", "description"), "score");

    private final List<String> columns;
    private final String never;

    LivesTable(List<String> columns, String never) {
        this.columns = columns;
        this.never = never;
    }

    static Optional<LivesTable> of(List<String> header) {
        var plain = plain(header);
        for (var table : values()) {
            if (plain.containsAll(table.columns) && !plain.contains(table.never)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    static List<String> plain(List<String> header) {
        return header.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
