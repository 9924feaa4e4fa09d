package org.lookback.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to stand on a paper, and which unit issues it. Identity numbers never; phones of people masked. [D general] [C6] */
public final class Facts {

    private final String issuer;
    private final Row head = new Row();
    private final Map<String, List<Row>> tables = new LinkedHashMap<>();

    private Facts(String issuer) {
        this.issuer = issuer;
    }

    /** @param unit code of the unit on whose paper it is printed, e.g. {@code market-reg} */
    public static Facts issuedBy(String unit) {
        return new Facts(unit);
    }

    public Facts put(Field field, @Nullable String value) {
        head.put(field, value);
        return this;
    }

    public Facts rows(Field table, List<Row> rows) {
        tables.put(table.label(), List.copyOf(rows));
        return this;
    }

    public String issuer() {
        return issuer;
    }

    public String get(Field field) {
        return head.get(field);
    }

    public List<Row> rows(Field table) {
        return tables.getOrDefault(table.label(), List.of());
    }

    /** The labels of what must stand on such a paper and does not. */
    public List<String> missing(DocumentKind kind) {
        var missing = new ArrayList<>(head.missing(kind.fields()));
        for (var field : kind.fields()) {
            if (field.sort() == Field.Sort.TABLE) {
                missing.addAll(missingIn(field));
            }
        }
        return missing;
    }

    private List<String> missingIn(Field table) {
        var rows = rows(table);
        var missing = new ArrayList<String>();
        if (rows.isEmpty() && table.required()) {
            missing.add(table.label());
        }
        for (int line = 0; line < rows.size(); line++) {
            for (var column : rows.get(line).missing(table.columns())) {
                missing.add("%s第%d行的%s".formatted(table.label(), line + 1, column));
            }
        }
        return missing;
    }
}
