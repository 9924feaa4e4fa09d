package org.lookback.casecard.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lookback.casecard.CaseNote;
import org.lookback.casecard.CaseNotes;
import org.springframework.stereotype.Repository;

@Repository
class SqlCaseNotes implements CaseNotes {

    private final CaseNoteMapper mapper;

    SqlCaseNotes(CaseNoteMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(CaseNote note) {
        mapper.insert(note);
    }

    @Override
    public Optional<CaseNote> find(String id) {
        return Optional.ofNullable(mapper.selectById(id));
    }

    @Override
    public void withdraw(String id, Instant at) {
        mapper.withdraw(id, at);
    }

    @Override
    public List<CaseNote> ofCase(String caseNo) {
        return mapper.listByCase(caseNo);
    }
}
