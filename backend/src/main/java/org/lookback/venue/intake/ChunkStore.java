package org.lookback.venue.intake;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a few hundred lines, their faults and the progress together or not at all, so that a report never lies. */
@Service
class ChunkStore {

    private final Imports imports;

    ChunkStore(Imports imports) {
        this.imports = imports;
    }

    @Transactional
    public Taken store(long jobId, String fileName, LineTaker taker, List<SheetLine> lines) {
        var taken = taker.take(lines);
        imports.advance(jobId, fileName, taken);
        return taken;
    }
}
