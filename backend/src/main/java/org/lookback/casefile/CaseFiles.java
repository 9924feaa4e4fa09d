package org.lookback.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where case files are kept. */
public interface CaseFiles {

    /** Reserves {@code count} serials of a kind and day in a transaction of its own. @return the first of them */
    int reserveSerials(String kind, LocalDate day, int count);

    Optional<CaseFile> find(String caseNo);

    /** As {@link #find}, and nobody else may write the file until the transaction ends. */
    Optional<CaseFile> findForWriting(String caseNo);

    void insert(CaseFile file);

    void update(CaseFile file);

    void append(List<TimelineEntry> entries);

    void file(List<StepRecord> records);

    void link(String caseNo, String linkedCaseNo, String kind, Instant at);

    /** Adds units that take part; those that do already stay as they are. */
    void involve(String caseNo, Collection<String> units, String by, Instant at);

    /** Units that take part beside the lead unit, by code. */
    List<String> involvedUnits(String caseNo);

    List<TimelineEntry> timeline(String caseNo);

    List<StepRecord> records(String caseNo);

    List<CaseLink> links(String caseNo);

    /** Those of these numbers that exist. */
    List<CaseFile> all(Collection<String> caseNos);

    List<CaseFile> search(CaseSearch search);

    long count(CaseSearch search);
}
