package org.lookback.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Looks through every column of every table, the engine's too, for words that must stand nowhere in the clear. What is encrypted cannot
 * contain them, so that no column is excepted. [C6]
 */
public final class PersonalTraces {

    private static final Set<Integer> BYTES = Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);
    private static final Set<Integer> TEXTS = Set.of(
            Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR);

    private final JdbcTemplate database;

    public PersonalTraces(JdbcTemplate database) {
        this.database = database;
    }

    /** @return {@code table.column: word} of every find; the tables looked through are told to {@code seen} */
    public Set<String> of(List<String> words, Set<String> seen) {
        return database.execute((Connection connection) -> {
            var found = new TreeSet<String>();
            for (var table : tables(connection)) {
                seen.add(table.toLowerCase(Locale.ROOT));
                search(connection, table, words, found);
            }
            return found;
        });
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static void search(Connection connection, String table, List<String> words, Set<String> found)
            throws SQLException {
        var quote = connection.getMetaData().getIdentifierQuoteString();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + quote + table + quote)) {
            var columns = rows.getMetaData();
            while (rows.next()) {
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    var text = text(rows, column, columns.getColumnType(column));
                    for (var word : words) {
                        if (text.contains(word)) {
                            found.add(table + "." + columns.getColumnName(column) + ": " + word);
                        }
                    }
                }
            }
        }
    }

    /** Whatever a program wrote into bytes as text, in one of the two ways Java writes text. */
    private static String text(ResultSet rows, int column, int type) throws SQLException {
        if (BYTES.contains(type)) {
            var bytes = rows.getBytes(column);
            return bytes == null
                    ? ""
                    : new String(bytes, StandardCharsets.UTF_8) + new String(bytes, StandardCharsets.UTF_16BE);
        }
        var text = TEXTS.contains(type) ? rows.getString(column) : null;
        return text == null ? "" : text;
    }
}
