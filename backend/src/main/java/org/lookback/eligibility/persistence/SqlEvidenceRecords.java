package org.lookback.eligibility.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.eligibility.AgedEvidence;
import org.lookback.eligibility.CheckRecords;
import org.lookback.eligibility.Evidence;
import org.lookback.eligibility.EvidenceRecords;
import org.lookback.eligibility.KeptCheck;
import org.lookback.outpatient.ExternalId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlEvidenceRecords implements EvidenceRecords, CheckRecords {

    private final HealthEvidenceMapper mapper;
    private final EvidenceSeal seal;

    SqlEvidenceRecords(HealthEvidenceMapper mapper, EvidenceSeal seal) {
        this.mapper = mapper;
        this.seal = seal;
    }

    @Override
    public boolean add(@Nullable ExternalId externalId, Evidence evidence, Instant lapsesAt, Instant at, String by) {
        var mark = externalId == null ? null : seal.mark(externalId);
        try {
            mapper.insert(
                    new HealthEvidenceMapper.Row(evidence.patientRef(), mark, seal.sealed(evidence), at, by, lapsesAt));
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    @Override
    public Optional<String> patientOf(ExternalId externalId) {
        return Optional.ofNullable(mapper.findPatient(seal.mark(externalId)));
    }

    @Override
    public Map<String, List<Evidence>> ofPatients(Collection<String> patientRefs) {
        var wanted = patientRefs.stream().distinct().toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<String, List<Evidence>>();
        mapper.list(wanted).forEach(row -> found.computeIfAbsent(row.patientRef(), ref -> new ArrayList<>())
                .add(seal.opened(row.patientRef(), row.words())));
        found.values().forEach(list -> list.sort(Evidence.NEWEST_FIRST));
        return found;
    }

    @Override
    public List<AgedEvidence> agedBefore(Instant before, long afterId, int most) {
        return mapper.listAged(before, afterId, most);
    }

    @Override
    public int delete(Collection<Long> ids) {
        return ids.isEmpty() ? 0 : mapper.delete(ids);
    }

    @Override
    public void add(List<KeptCheck> checks) {
        if (!checks.isEmpty()) {
            mapper.insertChecks(checks);
        }
    }
}
