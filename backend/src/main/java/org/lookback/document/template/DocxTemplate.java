package org.lookback.document.template;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.lookback.document.DocumentKind;
import org.lookback.document.Facts;
import org.lookback.document.Field;
import org.lookback.document.Paper;
import org.lookback.document.Row;
import org.lookback.document.Sha256;

/** One Word file of the office with its placeholders. */
record DocxTemplate(DocumentKind kind, String name, byte[] file, String sha256) {

    private static final int VERSION_LENGTH = 12;

    static DocxTemplate of(DocumentKind kind, String name, byte[] file) {
        return new DocxTemplate(kind, name, file.clone(), Sha256.of(file));
    }

    Paper print(Facts facts) {
        var bytes = new ByteArrayOutputStream();
        try (var filled = compile()) {
            filled.render(values(facts)).write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Paper(bytes.toByteArray(), name, sha256.substring(0, VERSION_LENGTH), sha256);
    }

    XWPFTemplate compile() {
        var settings = Configure.builder();
        for (var field : kind.fields()) {
            if (field.sort() == Field.Sort.TABLE) {
                settings.bind(field.label(), new LoopRowTableRenderPolicy());
            }
        }
        return XWPFTemplate.compile(new ByteArrayInputStream(file), settings.build());
    }

    private Map<String, Object> values(Facts facts) {
        var values = new HashMap<String, Object>();
        for (var field : kind.fields()) {
            if (field.sort() == Field.Sort.TABLE) {
                values.put(
                        field.label(),
                        facts.rows(field).stream().map(row -> line(field, row)).toList());
            } else if (field.sort() != Field.Sort.LINK) {
                values.put(field.label(), shown(facts.get(field)));
            } else if (!facts.get(field).isEmpty()) {
                values.put(field.label(), QrCode.of(facts.get(field)));
            }
        }
        return values;
    }

    private static Map<String, Object> line(Field table, Row row) {
        var line = new HashMap<String, Object>();
        table.columns().forEach(column -> line.put(column.label(), shown(row.get(column))));
        return line;
    }

    private static String shown(String value) {
        return value.isEmpty() ? Row.NOTHING : value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocxTemplate template
                && kind == template.kind
                && name.equals(template.name)
                && sha256.equals(template.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return name + " " + sha256;
    }
}
