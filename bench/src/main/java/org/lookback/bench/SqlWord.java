package org.lookback.bench;

import java.util.Locale;
import java.util.regex.Pattern;

/** A statement reduced to what it does and to which table first. */
record SqlWord(String kind, String table) implements Comparable<SqlWord> {

    private static final Pattern TABLE = Pattern.compile(
            "(?is)^\\s*(?:insert\\s+(?:ignore\\s+)?into|update|delete\\s+from|delete\\s+\\w+\\s+from|select\\b.*?\\bfrom)\\s+\\(?\\s*`?([a-z_0-9]+)");

    static SqlWord of(String sql) {
        var kind = sql.strip().split("[\\s;(]", 2)[0].toLowerCase(Locale.ROOT);
        var table = TABLE.matcher(sql);
        return new SqlWord(kind, tableName(table.find() ? table.group(1) : ""));
    }

    /** The engine writes its tables in capitals, whatever the server makes of them. */
    static String tableName(String table) {
        var capitals = table.toUpperCase(Locale.ROOT);
        return capitals.startsWith("ACT_") ? capitals : table;
    }

    @Override
    public int compareTo(SqlWord other) {
        var byTable = table.compareTo(other.table);
        return byTable != 0 ? byTable : kind.compareTo(other.kind);
    }
}
