package org.lookback.casefile.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseFiles;
import org.lookback.casefile.CaseLink;
import org.lookback.casefile.CaseSearch;
import org.lookback.casefile.StepRecord;
import org.lookback.casefile.TimelineEntry;
import org.lookback.privacy.PersonalData;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class SqlCaseFiles implements CaseFiles {

    private final CaseFileMapper mapper;
    private final PersonalData personalData;
    private final TransactionTemplate ownTransaction;

    SqlCaseFiles(CaseFileMapper mapper, PersonalData personalData, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.personalData = personalData;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public int reserveSerials(String kind, LocalDate day, int count) {
        try {
            return reserveOnce(kind, day, count);
        } catch (DuplicateKeyException anotherNodeWasFirstToday) {
            return reserveOnce(kind, day, count);
        }
    }

    private int reserveOnce(String kind, LocalDate day, int count) {
        var first = ownTransaction.execute(status -> {
            var last = mapper.selectLastSerialForUpdate(kind, day);
            if (last == null) {
                mapper.insertSerial(kind, day, count);
                return 1;
            }
            mapper.updateSerial(kind, day, last + count);
            return last + 1;
        });
        return first == null ? 1 : first;
    }

    @Override
    public Optional<CaseFile> find(String caseNo) {
        return Optional.ofNullable(mapper.selectByNumber(caseNo));
    }

    @Override
    public Optional<CaseFile> findForWriting(String caseNo) {
        return Optional.ofNullable(mapper.selectByNumberForUpdate(caseNo));
    }

    @Override
    public void insert(CaseFile file) {
        mapper.insert(file);
    }

    @Override
    public void update(CaseFile file) {
        mapper.update(file);
    }

    @Override
    public void append(List<TimelineEntry> entries) {
        mapper.insertEntries(entries);
    }

    @Override
    public void file(List<StepRecord> records) {
        // forms hold names and phones of people: what was handed in is never stored in clear
        mapper.insertRecords(records.stream()
                .map(record -> record.with(personalData.encrypt(record.fields())))
                .toList());
    }

    @Override
    public void link(String caseNo, String linkedCaseNo, String kind, Instant at) {
        mapper.insertLink(caseNo, linkedCaseNo, kind, at);
    }

    @Override
    public void involve(String caseNo, Collection<String> units, String by, Instant at) {
        var known = mapper.listUnits(caseNo);
        var added =
                units.stream().distinct().filter(unit -> !known.contains(unit)).toList();
        if (!added.isEmpty()) {
            mapper.insertUnits(caseNo, added, by, at);
        }
    }

    @Override
    public List<String> involvedUnits(String caseNo) {
        return mapper.listUnits(caseNo);
    }

    @Override
    public List<TimelineEntry> timeline(String caseNo) {
        return mapper.listTimeline(caseNo);
    }

    @Override
    public List<StepRecord> records(String caseNo) {
        return mapper.listRecords(caseNo).stream()
                .map(record -> record.with(personalData.decrypt(record.fields())))
                .toList();
    }

    @Override
    public List<CaseLink> links(String caseNo) {
        return mapper.listLinks(caseNo);
    }

    @Override
    public List<CaseFile> all(Collection<String> caseNos) {
        return caseNos.isEmpty() ? List.of() : mapper.listByNumbers(caseNos);
    }

    @Override
    public List<CaseFile> search(CaseSearch search) {
        return mapper.search(search);
    }

    @Override
    public long count(CaseSearch search) {
        return mapper.count(search);
    }
}
