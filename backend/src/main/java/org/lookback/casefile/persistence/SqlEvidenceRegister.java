package org.lookback.casefile.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lookback.casefile.Evidence;
import org.lookback.casefile.EvidenceRegister;
import org.springframework.stereotype.Repository;

@Repository
class SqlEvidenceRegister implements EvidenceRegister {

    private final EvidenceMapper mapper;

    SqlEvidenceRegister(EvidenceMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void insert(Evidence evidence) {
        mapper.insert(evidence);
    }

    @Override
    public Optional<Evidence> find(String id) {
        return Optional.ofNullable(mapper.selectById(id));
    }

    @Override
    public List<Evidence> ofCase(String caseNo) {
        return mapper.listByCase(caseNo);
    }

    @Override
    public int attach(Collection<String> ids, String caseNo, String step, String uploadedBy) {
        return mapper.attach(ids, caseNo, step, uploadedBy);
    }

    @Override
    public int countOfCase(Collection<String> ids, String caseNo) {
        return mapper.countOfCase(ids, caseNo);
    }

    @Override
    public List<Evidence> unattachedBefore(Instant before, int limit) {
        return mapper.listUnattached(before, limit);
    }

    @Override
    public void delete(Collection<String> ids) {
        mapper.delete(ids);
    }

    @Override
    public boolean isUsed(String sha256) {
        return mapper.countByHash(sha256) > 0;
    }
}
