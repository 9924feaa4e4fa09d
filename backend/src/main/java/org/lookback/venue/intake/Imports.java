package org.lookback.venue.intake;

import java.util.Optional;
import java.util.Set;
import org.lookback.venue.Page;

/** Imports and their reports as they are kept. */
public interface Imports {

    ImportJob start(ImportKind kind, String fileNames, String sha256, String person);

    void expect(long id, int total);

    /** Adds to the progress and the report, in the transaction that stores the lines. */
    void advance(long id, String fileName, Taken taken);

    void finish(long id, ImportState state, String message);

    Optional<ImportJob> find(long id);

    /** Of these kinds, newest first. */
    Page<ImportJob> list(Set<ImportKind> kinds, int offset, int limit);

    Page<ImportFault> faults(long id, int offset, int limit);

    /** Marks what this node, or a node not heard of for long, left unfinished; returns how many. */
    int interruptAbandoned(String message);
}
