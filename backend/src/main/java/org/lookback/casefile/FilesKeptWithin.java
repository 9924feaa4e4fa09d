package org.lookback.casefile;

import java.util.List;
import org.springframework.stereotype.Component;

/** Which files of which trades are closed to whoever does not deal with the case. [C6] */
@Component
class FilesKeptWithin {

    private final List<KeptWithin> trades;
    private final CaseFiles files;

    FilesKeptWithin(List<KeptWithin> trades, CaseFiles files) {
        this.trades = List.copyOf(trades);
        this.files = files;
    }

    boolean isClosedTo(CaseFile file, Reader reader) {
        return !reader.dealsWith(file) && isKept(file) && !reader.takesPart(files.involvedUnits(file.caseNo()));
    }

    /** In a list nobody asks which units take part in each case: whoever does not lead it sees no pseudonym. */
    List<CaseFile> listed(List<CaseFile> found, Reader reader) {
        return found.stream()
                .map(file -> !reader.dealsWith(file) && isKept(file) ? anonymous(file) : file)
                .toList();
    }

    /** What is left to see of a closed file. */
    static CaseReading.Contents closed(CaseFile file) {
        return new CaseReading.Contents(anonymous(file), List.of(), List.of(), List.of(), List.of());
    }

    private boolean isKept(CaseFile file) {
        return trades.stream().anyMatch(trade -> trade.isKeptWithin(file));
    }

    /** Without the pseudonym by which one person's cases could be put together. */
    private static CaseFile anonymous(CaseFile file) {
        return Changes.about(file, file.title(), file.leadUnit(), null);
    }
}
