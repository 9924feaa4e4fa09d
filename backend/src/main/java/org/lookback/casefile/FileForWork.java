package org.lookback.casefile;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case file to whoever works on the case, also where another unit leads it; files kept within stay closed. [C6] */
@Service
@Transactional(readOnly = true)
public class FileForWork {

    private final CaseFiles files;
    private final EvidenceRegister evidence;
    private final FilesKeptWithin kept;

    FileForWork(CaseFiles files, EvidenceRegister evidence, FilesKeptWithin kept) {
        this.files = files;
        this.evidence = evidence;
        this.kept = kept;
    }

    /** Of a reader whose right to the case, e.g. by a task of it, was asked before; of a closed file only the front page. */
    public CaseReading.Contents contents(CaseFile file, Reader reader) {
        return isClosed(file, reader)
                ? FilesKeptWithin.closed(file)
                : new CaseReading.Contents(
                        file,
                        files.timeline(file.caseNo()),
                        files.records(file.caseNo()),
                        evidence.ofCase(file.caseNo()),
                        files.links(file.caseNo()));
    }

    /** Whether only state, deadlines and counts are the reader's to see. */
    public boolean isClosed(CaseFile file, Reader reader) {
        return kept.isClosedTo(file, reader);
    }

    /** Whether the reader's unit leads the case or takes part in it, or opened it; overseers only watch. */
    public boolean worksOn(CaseFile file, Reader reader) {
        return reader.dealsWith(file) || reader.takesPart(files.involvedUnits(file.caseNo()));
    }

    /** Several files at once, without the pseudonyms of those that are closed to the reader. */
    public List<CaseFile> listed(Collection<String> caseNos, Reader reader) {
        return kept.listed(files.all(caseNos), reader);
    }
}
