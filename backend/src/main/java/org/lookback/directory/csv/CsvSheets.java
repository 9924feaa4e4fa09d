package org.lookback.directory.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.lookback.directory.ImportKind;
import org.lookback.directory.SheetLine;
import org.lookback.directory.SheetReader;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** CSV with a heading line, as a spreadsheet program saves it. */
@Component
class CsvSheets implements SheetReader {

    @Override
    public List<SheetLine> read(ImportKind kind, byte[] file) {
        var records = records(kind, SpreadsheetText.of(file));
        if (records.isEmpty()) {
            throw refused(kind, "文件是空的");
        }
        var heading = records.get(0).getFields().stream().map(String::strip).toList();
        if (!heading.containsAll(kind.columns())) {
            throw refused(kind, "第 1 行的列名不全，应为 " + String.join(",", kind.columns()));
        }
        var lines = new ArrayList<SheetLine>();
        var faults = new ArrayList<String>();
        for (var record : records.subList(1, records.size())) {
            if (record.getFieldCount() == heading.size()) {
                lines.add(line(heading, record));
            } else {
                faults.add("第 %d 行：应有 %d 列，实有 %d 列。"
                        .formatted(record.getStartingLineNumber(), heading.size(), record.getFieldCount()));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID, "IMPORT_FAULTY", kind.label() + "文件有列数不对的行，全部未导入；请修改后重新导入。", faults);
        }
        return lines;
    }

    private static List<CsvRecord> records(ImportKind kind, String text) {
        try (var reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException broken) {
            throw refused(kind, "文件不是合格的 CSV，请检查引号是否成对、单格内容是否过长");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static SheetLine line(List<String> heading, CsvRecord record) {
        var values = new HashMap<String, String>();
        for (int column = 0; column < heading.size(); column++) {
            values.put(heading.get(column), record.getField(column));
        }
        return new SheetLine(record.getStartingLineNumber(), values);
    }

    private static Refusal refused(ImportKind kind, String why) {
        return Refusal.invalid("IMPORT_UNREADABLE", "%s文件无法导入：%s。格式见操作手册“机构人员导入”一节。".formatted(kind.label(), why));
    }
}
