package org.lookback.triage.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.triage.KnownCase;
import org.lookback.triage.KnownCases;
import org.springframework.stereotype.Repository;

@Repository
class SqlKnownCases implements KnownCases {

    private final TriageMapper mapper;

    SqlKnownCases(TriageMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<KnownCase> open(Collection<String> categories, @Nullable String subdistrict, Instant since, int most) {
        return categories.isEmpty() ? List.of() : mapper.listOpen(categories, subdistrict, since, most);
    }

    @Override
    public List<KnownCase> of(Collection<String> caseNumbers, Instant since) {
        return caseNumbers.isEmpty() ? List.of() : mapper.listByNumbers(caseNumbers, since);
    }
}
