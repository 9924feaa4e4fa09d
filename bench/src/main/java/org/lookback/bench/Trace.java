package org.lookback.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every statement of one case, by step.
 *
 * @param changedRows of each table, inserted, updated and deleted together
 */
record Trace(List<Line> lines, Map<String, Integer> changedRows) {

    /** @param step of the case during which it was sent */
    record Line(String step, String sql) {}

    static Trace of(Connection meter, String user, Meter.Work oneCase) throws Exception {
        try (var statement = meter.createStatement()) {
            statement.execute("truncate table mysql.general_log");
            statement.execute("flush table_statistics");
            statement.execute("set global general_log = on");
            statement.execute("set global userstat = on");
            try {
                oneCase.run();
            } finally {
                statement.execute("set global userstat = off");
                statement.execute("set global general_log = off");
            }
        }
        return new Trace(read(meter, user), changedRows(meter, user));
    }

    /** @param schema has the name of its user */
    private static Map<String, Integer> changedRows(Connection meter, String schema) throws SQLException {
        var changed = new TreeMap<String, Integer>();
        try (var statement = meter.createStatement();
                var rows = statement.executeQuery("select table_name, rows_changed from"
                        + " information_schema.table_statistics where rows_changed > 0 and table_schema = '" + schema
                        + "'")) {
            while (rows.next()) {
                changed.put(SqlWord.tableName(rows.getString(1)), rows.getInt(2));
            }
        }
        return changed;
    }

    private static List<Line> read(Connection meter, String user) throws SQLException {
        var lines = new ArrayList<Line>();
        var step = "";
        try (var statement = meter.createStatement();
                var rows = statement.executeQuery(
                        "select user_host, argument from mysql.general_log where command_type = 'Query'")) {
            while (rows.next()) {
                var sql = rows.getString(2).strip();
                if (sql.startsWith(Marks.SIGN)) {
                    step = sql.substring(Marks.SIGN.length(), sql.length() - 1);
                } else if (rows.getString(1).startsWith(user + "[")) {
                    lines.add(new Line(step, sql));
                }
            }
        }
        return lines;
    }

    Map<String, Integer> bySteps() {
        var counts = new LinkedHashMap<String, Integer>();
        lines.forEach(line -> counts.merge(line.step(), 1, Integer::sum));
        return counts;
    }

    Map<SqlWord, Integer> byTables() {
        var counts = new TreeMap<SqlWord, Integer>();
        lines.forEach(line -> counts.merge(SqlWord.of(line.sql()), 1, Integer::sum));
        return counts;
    }
}
