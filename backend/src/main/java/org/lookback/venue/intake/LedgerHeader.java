package org.lookback.venue.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.lookback.refusal.Refusal;

/** Which column of a ledger stands where; a ledger without one of the required columns is refused as a whole. */
final class LedgerHeader {

    private final Map<LedgerColumn, Integer> places = new EnumMap<>(LedgerColumn.class);

    LedgerHeader(List<String> headers) {
        for (int place = 0; place < headers.size(); place++) {
            var header = headers.get(place);
            var column = LedgerColumn.called(header);
            if (column.isPresent() && places.putIfAbsent(column.get(), place) != null) {
                throw Refusal.invalid(
                        "HEADER_TWICE",
                        "表头中“%s”出现了两次（或用了两个同义的列名），请只保留一列。"
                                .formatted(column.get().header()));
            }
        }
        var missing = Stream.of(LedgerColumn.values())
                .filter(column -> column.required() && !places.containsKey(column))
                .map(LedgerColumn::header)
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.invalid(
                    "HEADER_MISSING", "文件第一行缺少必需的列：%s。请在第一行补上表头后重新上传。".formatted(String.join("、", missing)));
        }
    }

    String text(SheetLine line, LedgerColumn column) {
        return line.cell(places.getOrDefault(column, -1));
    }

    /** The line as the report quotes it: known columns only, the owner left out. */
    String quote(SheetLine line) {
        var quote = new StringJoiner(" | ");
        for (var column : places.keySet()) {
            var text = text(line, column);
            if (!text.isEmpty()) {
                quote.add(column.personal() ? "***" : text);
            }
        }
        return quote.toString();
    }
}
