package org.lookback.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of the dispatch catalogue as its author wrote it. */
record DispatchRow(String lead, List<String> support, String from, String to, String reason) {

    static DispatchRow of(Map<String, Object> row) {
        var support = text(row.get("support"));
        return new DispatchRow(
                text(row.get("lead")),
                support.isEmpty()
                        ? List.of()
                        : Arrays.stream(support.split("[,，、\\s]+")).toList(),
                text(row.get("validFrom")),
                text(row.get("validTo")),
                text(row.get("reason")));
    }

    /** Both days included; nothing written: no limit. */
    boolean holdsOn(LocalDate day) {
        var first = day(from);
        var last = day(to);
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    /** Whether its dates can be read at all. */
    boolean isReadable() {
        try {
            day(from);
            day(to);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString().strip();
    }
}
