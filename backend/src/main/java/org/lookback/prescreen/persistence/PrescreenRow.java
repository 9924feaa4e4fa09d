package org.lookback.prescreen.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of table {@code prescreen}. */
final class PrescreenRow {

    private long id;
    private final LocalDate day;
    private final @Nullable String hospital;
    private final int total;
    private final Instant startedAt;
    private final String startedBy;

    PrescreenRow(LocalDate day, @Nullable String hospital, int total, Instant startedAt, String startedBy) {
        this.day = day;
        this.hospital = hospital;
        this.total = total;
        this.startedAt = startedAt;
        this.startedBy = startedBy;
    }

    /** Given by the database. */
    long id() {
        return id;
    }
}
