package org.lookback.venue.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import and how far it is.
 *
 * @param total lines in all files, known as soon as they are counted
 */
public record ImportJob(
        long id,
        ImportKind kind,
        String fileNames,
        String sha256,
        ImportState state,
        @Nullable Integer total,
        int done,
        int inserted,
        int updated,
        int unchanged,
        int rejected,
        int noted,
        Instant startedAt,
        String startedBy,
        @Nullable Instant finishedAt,
        @Nullable String message) {

    public Tally tally() {
        return new Tally(inserted, updated, unchanged, rejected, noted);
    }
}
