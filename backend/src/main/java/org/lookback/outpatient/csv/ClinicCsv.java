package org.lookback.outpatient.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lookback.outpatient.ClinicLine;
import org.lookback.outpatient.ClinicSheet;
import org.lookback.refusal.Refusal;

/** Files with a heading, UTF-8 or GB18030; what they say is judged by the register. */
public final class ClinicCsv {

    /** Five thousand sessions fit. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private ClinicCsv() {}

    /** @throws Refusal CLINIC_FILE_TOO_LARGE, CLINIC_FILE_UNREADABLE */
    public static List<ClinicLine> read(ClinicSheet sheet, byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "CLINIC_FILE_TOO_LARGE", "文件太大：不超过 4 MB，请按日期拆分后分次导入。");
        }
        try (var reader = CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(text(sheet, file))) {
            return reader.stream().map(row -> line(sheet, row)).toList();
        } catch (CsvParseException | IOException broken) {
            throw unreadable(sheet, "请检查引号是否成对、列名是否重复、每行列数是否与第 1 行相同");
        }
    }

    private static ClinicLine line(ClinicSheet sheet, NamedCsvRecord row) {
        if (!row.getHeader().containsAll(sheet.columns())) {
            throw unreadable(sheet, "第 1 行的列名不全，应有 " + String.join(",", sheet.columns()));
        }
        return new ClinicLine(row.getStartingLineNumber(), row.getFieldsAsMap());
    }

    private static String text(ClinicSheet sheet, byte[] file) {
        for (var encoding : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                // a new decoder is strict: it throws where a plain String would put question marks
                var text = encoding.newDecoder().decode(ByteBuffer.wrap(file)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException notThisOne) {
                continue;
            }
        }
        throw unreadable(sheet, "请另存为 UTF-8 编码的 CSV 文件");
    }

    private static Refusal unreadable(ClinicSheet sheet, String why) {
        return Refusal.invalid("CLINIC_FILE_UNREADABLE", "%s文件无法读取，未导入：%s。".formatted(sheet.label(), why));
    }
}
