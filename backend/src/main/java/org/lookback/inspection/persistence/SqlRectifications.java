package org.lookback.inspection.persistence;

import java.time.Instant;
import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Finding;
import org.lookback.inspection.RectificationReport;
import org.lookback.inspection.Rectifications;
import org.lookback.inspection.Verification;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class SqlRectifications implements Rectifications {

    private final RectificationMapper mapper;

    SqlRectifications(RectificationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<RectificationReport> reports(CaseNumber number) {
        return mapper.listReports(number.value());
    }

    @Override
    public void addReports(List<RectificationReport> reports) {
        mapper.insertReports(reports);
    }

    @Override
    public List<Verification> verifications(CaseNumber number) {
        return mapper.listVerifications(number.value());
    }

    @Override
    public void expect(List<Verification> verifications) {
        if (!verifications.isEmpty()) {
            mapper.insertVerifications(verifications);
        }
    }

    @Override
    public void expectNoMore(List<Finding> findings, Instant now) {
        if (!findings.isEmpty()) {
            mapper.deleteNotYetDue(findings.stream().map(Finding::id).toList(), now);
        }
    }

    @Override
    public void complete(List<Verification> verifications) {
        for (var verification : verifications) {
            if (mapper.completeIfOpen(verification) == 0) {
                throw new OptimisticLockingFailureException(
                        "verification of finding %d was done".formatted(verification.findingId()));
            }
        }
    }
}
