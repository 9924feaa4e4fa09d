package org.lookback.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every statement of one case, by step. */
record Trace(List<Line> lines) {

    /** @param step of the case during which it was sent */
    record Line(String step, String sql) {}

    static Trace of(Connection meter, String user, Meter.Work oneCase) throws Exception {
        try (var statement = meter.createStatement()) {
            statement.execute("truncate table mysql.general_log");
            statement.execute("set global general_log = on");
            try {
                oneCase.run();
            } finally {
                statement.execute("set global general_log = off");
            }
        }
        return new Trace(read(meter, user));
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
