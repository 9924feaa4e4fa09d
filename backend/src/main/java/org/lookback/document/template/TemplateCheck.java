package org.lookback.document.template;

import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.lookback.document.Field;

/** Whether a template names every field that must be printed and no other; a faulty one stops the start. */
final class TemplateCheck {

    private static final Pattern COLUMN = Pattern.compile("\\[([^\\[\\]]+)]");

    private final DocxTemplate template;

    TemplateCheck(DocxTemplate template) {
        this.template = template;
    }

    DocxTemplate passed() {
        try (var opened = template.compile()) {
            checkWords(words(opened.getElementTemplates()));
            checkColumns(opened.getXWPFDocument());
            return template;
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | ResolverException
                | IllegalArgumentException unreadable) {
            throw faulty("不能作为 Word（docx）文件读取，请用 Word 或 WPS 重新另存为 docx", unreadable);
        }
    }

    private void checkWords(Set<String> words) {
        var fields = template.kind().fields();
        var known = labels(fields);
        for (var word : words) {
            if (!known.contains(word)) {
                throw faulty("占位符 {{%s}} 无法识别，可以使用：%s".formatted(word, String.join("、", known)), null);
            }
        }
        for (var field : fields) {
            if (field.required() && !words.contains(field.label())) {
                throw faulty("缺少必须写明的 {{%s}}".formatted(field.label()), null);
            }
        }
    }

    private void checkColumns(XWPFDocument document) {
        for (var table : template.kind().fields()) {
            if (table.sort() == Field.Sort.TABLE) {
                var words = columns(document.getTables(), table);
                var known = labels(table.columns());
                for (var word : words) {
                    if (!known.contains(word)) {
                        throw faulty(
                                "表格“%s”中的列 [%s] 无法识别，可以使用：%s".formatted(table.label(), word, String.join("、", known)),
                                null);
                    }
                }
                for (var column : table.columns()) {
                    if (column.required() && !words.contains(column.label())) {
                        throw faulty("表格“%s”缺少必须写明的列 [%s]".formatted(table.label(), column.label()), null);
                    }
                }
            }
        }
    }

    /** The words in brackets in the line below the one that carries the table's placeholder. */
    private static Set<String> columns(Collection<XWPFTable> tables, Field field) {
        var words = new HashSet<String>();
        for (var table : tables) {
            for (int line = 0; line + 1 < table.getRows().size(); line++) {
                if (text(table, line).contains("{{" + field.label() + "}}")) {
                    COLUMN.matcher(text(table, line + 1)).results().forEach(found -> words.add(found.group(1)));
                }
            }
        }
        return words;
    }

    private static String text(XWPFTable table, int line) {
        return table.getRow(line).getTableCells().stream()
                .map(cell -> cell.getText())
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> words(List<MetaTemplate> found) {
        return found.stream()
                .filter(RunTemplate.class::isInstance)
                .map(tag -> ((RunTemplate) tag).getTagName())
                .collect(Collectors.toSet());
    }

    private static Set<String> labels(List<Field> fields) {
        return fields.stream().map(Field::label).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private IllegalStateException faulty(String why, @Nullable Exception cause) {
        return new IllegalStateException("文书模板 %s 有误：%s。".formatted(template.name(), why), cause);
    }
}
