package org.lookback.card.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.lookback.card.BankLine;
import org.lookback.card.Question;
import org.lookback.refusal.Refusal;

/** Question files with a heading, UTF-8 or GB18030; what they say is judged by the bank. */
public final class BankCsv {

    /** A bank of 2000 long questions fits. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final List<String> COLUMNS = List.of(
            "question_no",
            "checklist",
            "item_no",
            "question",
            "option_a",
            "option_b",
            "option_c",
            "option_d",
            "answer",
            "reason");

    private BankCsv() {}

    /** @throws Refusal BANK_FILE_TOO_LARGE, BANK_FILE_UNREADABLE */
    public static List<BankLine> read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "BANK_FILE_TOO_LARGE", "文件太大：题库文件不超过 4 MB，请确认选择的文件。");
        }
        var records = records(text(file));
        if (records.isEmpty()) {
            throw unreadable("文件是空的");
        }
        var heading = records.get(0).getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!heading.containsAll(COLUMNS)) {
            throw unreadable("第 1 行的列名不全，应为 " + String.join(",", COLUMNS));
        }
        return records.subList(1, records.size()).stream()
                .map(record -> line(heading, record))
                .toList();
    }

    /** As it can be imported again. */
    public static String write(List<Question> questions) {
        var text = new StringWriter();
        // Without the mark, Excel in a Chinese Windows reads UTF-8 as GBK.
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            for (var question : questions) {
                var fields = new ArrayList<String>();
                fields.add(String.valueOf(question.no()));
                fields.add(question.checklist());
                fields.add(String.valueOf(question.itemNo()));
                fields.add(question.text());
                fields.addAll(question.options());
                fields.add(question.answer());
                fields.add(question.reason());
                csv.writeRecord(fields);
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static BankLine line(List<String> heading, CsvRecord record) {
        var cells = new HashMap<String, String>();
        for (int column = 0; column < Math.min(heading.size(), record.getFieldCount()); column++) {
            cells.put(heading.get(column), record.getField(column));
        }
        return new BankLine(record.getStartingLineNumber(), cells);
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
        } catch (CsvParseException | IOException broken) {
            throw unreadable("请检查引号是否成对");
        }
    }

    private static String text(byte[] file) {
        for (var encoding : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                // A new decoder is strict: it throws where a plain String would put question marks.
                var text = encoding.newDecoder().decode(ByteBuffer.wrap(file)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException notThisOne) {
                continue;
            }
        }
        throw unreadable("请另存为 UTF-8 编码的 CSV 文件");
    }

    private static Refusal unreadable(String why) {
        return Refusal.invalid("BANK_FILE_UNREADABLE", "题库文件无法读取，未导入：%s。".formatted(why));
    }
}
