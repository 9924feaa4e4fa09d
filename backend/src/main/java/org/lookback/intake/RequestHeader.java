package org.lookback.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.lookback.refusal.Refusal;
import org.lookback.venue.intake.LineFault;
import org.lookback.venue.intake.SheetLine;

/** Where the fields stand in this table; {@code Unique Key} and {@code unique_key} are the same header. */
final class RequestHeader {

    private record Place(int column, String header) {}

    private final Map<Field, List<Place>> places = new EnumMap<>(Field.class);

    RequestHeader(List<String> headers, IntakeMapping mapping) {
        var plain = headers.stream().map(RequestHeader::plain).toList();
        for (var field : Field.values()) {
            var found = new ArrayList<Place>();
            for (var wanted : mapping.headers(field)) {
                int column = plain.indexOf(plain(wanted));
                if (column >= 0) {
                    found.add(new Place(column, headers.get(column).strip()));
                }
            }
            places.put(field, found);
        }
        var missing = Stream.of(Field.values())
                .filter(field -> field.required() && places(field).isEmpty())
                .map(field -> "%s（对照表 columns.%s：%s）"
                        .formatted(field.label(), field.key(), String.join("、", mapping.headers(field))))
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.invalid(
                    "HEADER_MISSING", "文件第一行缺少必需的列：%s。请核对文件，或在对照表中补上列名后重新上传。".formatted(String.join("、", missing)));
        }
    }

    /** The first of the field's columns with something in it; empty if there is none. */
    String text(SheetLine line, Field field) {
        return places(field).stream()
                .map(place -> line.cell(place.column()))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    LineFault fault(SheetLine line, Field field, String reason) {
        var header = places(field).stream().map(Place::header).findFirst().orElse(field.label());
        return new LineFault(line.number(), header, reason, quote(line), false);
    }

    private List<Place> places(Field field) {
        return places.getOrDefault(field, List.of());
    }

    private String quote(SheetLine line) {
        var quote = new StringJoiner(" | ");
        for (var field : Field.values()) {
            var text = text(line, field);
            if (!text.isEmpty()) {
                quote.add(text);
            }
        }
        return quote.toString();
    }

    private static String plain(String header) {
        return header.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }
}
