package org.lookback.venue.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.intake.Sheet;
import org.lookback.venue.intake.SheetBroken;
import org.lookback.venue.intake.SheetLine;

/** The first sheet of an XLSX workbook. */
final class XlsxSheet implements Sheet {

    private static final int MOST_COLUMNS = 500;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;
    private int last = 1;

    XlsxSheet(Path file) throws IOException {
        workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        stream = workbook.getFirstSheet().openStream();
        rows = stream.iterator();
        header = List.copyOf(firstLine());
    }

    private List<String> firstLine() {
        try {
            var first = next();
            return first == null ? List.of() : first.cells();
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
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                last = row.getRowNum();
                var cells = cells(row);
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    return new SheetLine(last, cells);
                }
            }
            return null;
        } catch (ExcelReaderException | IllegalStateException unreadable) {
            throw new SheetBroken("第 %d 行之后无法继续读取：工作簿内容已损坏。".formatted(last));
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException unlucky) {
            throw new UncheckedIOException(unlucky);
        }
    }

    private static List<String> cells(Row row) {
        int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
        var cells = new ArrayList<String>(columns);
        for (int column = 0; column < columns; column++) {
            cells.add(row.getOptionalCell(column).map(XlsxSheet::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            if (isDate(cell)) {
                return cell.asDate().toLocalDate().toString();
            }
            if (cell.getValue() instanceof java.math.BigDecimal number) {
                // A phone number typed as a number must not become 1.38E10.
                return number.abs().precision() - number.scale() > 40
                        ? number.toString()
                        : number.stripTrailingZeros().toPlainString();
            }
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && cell.getValue() instanceof java.math.BigDecimal
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "").matches("(?i).*y.*d.*|.*d.*y.*|.*m.*d.*");
    }
}
