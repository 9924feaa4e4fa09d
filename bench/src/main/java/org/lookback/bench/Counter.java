package org.lookback.bench;

import java.util.function.ToDoubleFunction;

/** What is counted, and how it is called in the report. */
enum Counter {
    ROUND_TRIPS("Statements sent (Questions)", "Questions"),
    SELECTS("selects", "Com_select"),
    INSERTS("insert statements", "Com_insert"),
    UPDATES("update statements", "Com_update"),
    DELETES("delete statements", "Com_delete"),
    COMMITS("commits", "Com_commit"),
    ROWS_INSERTED("rows inserted", "Handler_write"),
    ROWS_UPDATED("rows updated", "Handler_update"),
    ROWS_DELETED("rows deleted", "Handler_delete"),
    ROWS_READ("rows read", "Rows_read"),
    REDO_BYTES("redo", "Innodb_lsn_current"),
    LOG_BYTES("redo log written", "Innodb_os_log_written");

    private final String label;
    private final String status;

    Counter(String label, String status) {
        this.label = label;
        this.status = status;
    }

    String label() {
        return label;
    }

    /** Name of the server's status variable. */
    String status() {
        return status;
    }

    static ToDoubleFunction<Measurement> rowsWritten() {
        return measured ->
                measured.perCase(ROWS_INSERTED) + measured.perCase(ROWS_UPDATED) + measured.perCase(ROWS_DELETED);
    }
}
