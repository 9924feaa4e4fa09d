package org.lookback.venue.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.intake.Sheet;
import org.lookback.venue.intake.SheetBroken;
import org.lookback.venue.intake.SheetLine;

/** A CSV file; cells are separated by comma, semicolon or tab, whatever the first line uses. */
final class CsvSheet implements Sheet {

    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_CELL = 32_768;
    private static final int LONGEST_LINE = 262_144;

    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private int last = 1;

    CsvSheet(Path file, Charset charset) throws IOException {
        var reader = TextEncoding.reader(file, charset);
        skipMark(reader);
        records = CsvReader.builder()
                .fieldSeparator(separator(reader))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .build(
                        CsvRecordHandler.of(bounds -> bounds.maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_LINE)),
                        reader)
                .iterator();
        header = firstLine();
    }

    private List<String> firstLine() {
        try {
            var first = read();
            return first == null ? List.of() : first.getFields();
        } catch (SheetBroken broken) {
            close();
            throw broken;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable SheetLine next() {
        for (var next = read(); next != null; next = read()) {
            if (next.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                return new SheetLine((int) next.getStartingLineNumber(), next.getFields());
            }
        }
        return null;
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException unlucky) {
            throw new UncheckedIOException(unlucky);
        }
    }

    private @Nullable CsvRecord read() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var next = records.next();
            last = (int) next.getStartingLineNumber();
            return next;
        } catch (CsvParseException unreadable) {
            throw new SheetBroken("第 %d 行之后无法继续读取：引号没有成对，或某一行、某一格过长。".formatted(last));
        }
    }

    private static void skipMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
    }

    private static char separator(BufferedReader reader) throws IOException {
        var start = new char[4096];
        reader.mark(start.length);
        int count = Math.max(reader.read(start), 0);
        reader.reset();
        var line = new String(start, 0, count).lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate ->
                        line.chars().filter(character -> character == candidate).count()))
                .orElse(',');
    }
}
