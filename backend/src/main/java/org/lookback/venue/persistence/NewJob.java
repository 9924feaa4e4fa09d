package org.lookback.venue.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.intake.ImportKind;

/** A job on its way into the database; a class, because the database gives the number. */
class NewJob {

    @Nullable
    Long id;

    final ImportKind kind;
    final String fileNames;
    final String sha256;
    final String worker;
    final String person;
    final Instant at;

    NewJob(ImportKind kind, String fileNames, String sha256, String worker, String person, Instant at) {
        this.kind = kind;
        this.fileNames = fileNames;
        this.sha256 = sha256;
        this.worker = worker;
        this.person = person;
        this.at = at;
    }
}
