package org.lookback.calendar.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lookback.calendar.DayLine;
import org.lookback.refusal.Refusal;

/** The lines of a calendar file with the columns date, kind, name in any order; what they say is judged by the calendar. */
public final class CalendarCsv {

    /** The real files are one kilobyte; this leaves room for remarks and keeps mistaken uploads out. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final int MAX_LINES = 400;

    private final List<CsvRecord> records;
    private final List<String> header;

    private CalendarCsv(List<CsvRecord> records) {
        this.records = records;
        this.header = records.get(0).getFields().stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    public static List<DayLine> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "CALENDAR_FILE_TOO_LARGE", "文件太大：一年的日历不超过256 KB，请确认选择的文件。");
        }
        var records = records(CsvText.of(bytes));
        if (records.isEmpty()) {
            throw Refusal.invalid("CALENDAR_FILE_EMPTY", "文件是空的，未导入。第一行应为date,kind,name，其后每行一天。");
        }
        if (records.size() > MAX_LINES) {
            throw Refusal.invalid("CALENDAR_FILE_TOO_LONG", "文件超过%d行，不是一年的日历，未导入。".formatted(MAX_LINES));
        }
        return new CalendarCsv(records).lines();
    }

    private static List<CsvRecord> records(String text) {
        try (var reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            return reader.stream()
                    .filter(row -> row.getFields().stream().anyMatch(field -> !field.isBlank()))
                    .toList();
        } catch (CsvParseException | IOException unreadable) {
            throw Refusal.invalid("CALENDAR_FILE_UNREADABLE", "文件不是有效的CSV，请检查引号是否成对后重新上传。");
        }
    }

    private List<DayLine> lines() {
        int date = column("date", "日期");
        int kind = column("kind", "类型");
        int name = column("name", "名称");
        var lines = new ArrayList<DayLine>();
        for (var row : records.subList(1, records.size())) {
            lines.add(new DayLine(row.getStartingLineNumber(), field(row, date), field(row, kind), field(row, name)));
        }
        return lines;
    }

    private int column(String name, String alsoNamed) {
        var index = header.contains(name) ? header.indexOf(name) : header.indexOf(alsoNamed);
        if (index < 0) {
            throw Refusal.invalid(
                    "CALENDAR_FILE_COLUMN_MISSING",
                    "第%d行缺少列“%s”（%s），第一行应为date,kind,name。"
                            .formatted(records.get(0).getStartingLineNumber(), name, alsoNamed));
        }
        return index;
    }

    private static String field(CsvRecord row, int index) {
        return index < row.getFieldCount() ? row.getField(index).strip() : "";
    }
}
