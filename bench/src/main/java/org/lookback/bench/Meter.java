package org.lookback.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Reads the server's counters and the processes' clocks before and after some work. */
final class Meter {

    private static final int MOST_WAITS = 100;

    private final Connection connection;
    private final long databasePid;
    private long ownStatements;

    Meter(Connection connection, long databasePid) {
        this.connection = connection;
        this.databasePid = databasePid;
    }

    interface Work {
        void run() throws Exception;
    }

    Measurement measure(int cases, long enginePid, Work work) throws Exception {
        settle();
        var countsBefore = status();
        ownStatements = 0;
        var engineBefore = ProcessorTime.of(enginePid);
        var databaseBefore = ProcessorTime.of(databasePid);
        var started = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - started) / 1e9;
        var engine = ProcessorTime.of(enginePid);
        settle();
        var database = ProcessorTime.of(databasePid).workingSince(databaseBefore);
        var countsAfter = status();
        var counts = new EnumMap<Counter, Long>(Counter.class);
        for (var counter : Counter.values()) {
            counts.put(counter, countsAfter.get(counter.status()) - countsBefore.get(counter.status()));
        }
        counts.merge(Counter.ROUND_TRIPS, -ownStatements, Long::sum);
        return new Measurement(
                cases,
                counts,
                engine.workingSince(engineBefore),
                engine.compilingSince(engineBefore),
                database,
                seconds);
    }

    /** Deleted rows are cleared up later, which is part of their cost: waits until that is done. */
    private void settle() throws SQLException, InterruptedException {
        var before = -1L;
        var same = 0;
        for (var wait = 0; wait < MOST_WAITS && same < 4; wait++) {
            var left = status().get("Innodb_history_list_length");
            same = left == before || left == 0 ? same + 1 : 0;
            before = left;
            Thread.sleep(100);
        }
    }

    private Map<String, Long> status() throws SQLException {
        ownStatements++;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show global status")) {
            var status = new HashMap<String, Long>();
            while (rows.next()) {
                var value = rows.getString(2);
                if (value.matches("\\d+")) {
                    status.put(rows.getString(1), Long.parseUnsignedLong(value));
                }
            }
            return status;
        }
    }
}
