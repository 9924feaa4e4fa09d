package org.lookback.inspection.persistence;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Finding;
import org.lookback.inspection.Findings;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class SqlFindings implements Findings {

    private final FindingMapper mapper;

    SqlFindings(FindingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Finding> ofCase(CaseNumber number) {
        return mapper.listByCase(number.value()).stream()
                .map(FindingRow::toFinding)
                .toList();
    }

    @Override
    public void add(List<Finding> findings) {
        mapper.insert(findings.stream().map(FindingRow::of).toList());
    }

    @Override
    public void update(List<Finding> findings) {
        for (var finding : findings) {
            if (mapper.updateIfUnchanged(FindingRow.of(finding)) == 0) {
                throw new OptimisticLockingFailureException(
                        "finding %s was changed".formatted(finding.found().reference()));
            }
        }
    }
}
