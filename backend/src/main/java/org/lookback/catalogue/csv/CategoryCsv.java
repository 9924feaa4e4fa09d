package org.lookback.catalogue.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.lookback.catalogue.CategoryLine;
import org.lookback.catalogue.ListedCategory;
import org.lookback.refusal.Refusal;

/** Category files with a heading, UTF-8 or GB18030; what they say is judged by the desk. */
public final class CategoryCsv {

    /** A thousand categories with all their words fit. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final List<String> COLUMNS =
            List.of("code", "name", "urgency", "need_tag", "gb_code", "active", "keywords");

    private CategoryCsv() {}

    /** @throws Refusal CATEGORY_FILE_TOO_LARGE, CATEGORY_FILE_UNREADABLE */
    public static List<CategoryLine> read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "CATEGORY_FILE_TOO_LARGE", "文件太大：类别文件不超过 4 MB，请确认选择的文件。");
        }
        try (var reader = CsvReader.builder()
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(text(file))) {
            return reader.stream().map(CategoryCsv::line).toList();
        } catch (CsvParseException | IOException broken) {
            throw unreadable("请检查引号是否成对、列名是否重复、每行列数是否与第 1 行相同");
        }
    }

    private static CategoryLine line(NamedCsvRecord row) {
        if (!row.getHeader().containsAll(COLUMNS)) {
            throw unreadable("第 1 行的列名不全，应为 " + String.join(",", COLUMNS));
        }
        return new CategoryLine(row.getStartingLineNumber(), row.getFieldsAsMap());
    }

    /** As it can be imported again. */
    public static String write(List<ListedCategory> categories) {
        var text = new StringWriter();
        // without the mark, Excel in a Chinese Windows reads UTF-8 as GBK
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            for (var one : categories) {
                var category = one.category();
                csv.writeRecord(
                        category.code(),
                        category.name(),
                        category.urgency().name(),
                        Objects.requireNonNullElse(category.needTag(), ""),
                        Objects.requireNonNullElse(category.gbCode(), ""),
                        category.active() ? "是" : "否",
                        String.join(" ", one.words()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String text(byte[] file) {
        for (var encoding : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                // a new decoder is strict: it throws where a plain String would put question marks
                var text = encoding.newDecoder().decode(ByteBuffer.wrap(file)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException notThisOne) {
                continue;
            }
        }
        throw unreadable("请另存为 UTF-8 编码的 CSV 文件");
    }

    private static Refusal unreadable(String why) {
        return Refusal.invalid("CATEGORY_FILE_UNREADABLE", "类别文件无法读取，未导入：%s。".formatted(why));
    }
}
