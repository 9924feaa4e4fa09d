package org.lookback.inspection;

import java.time.Instant;
import java.util.List;
import org.lookback.casefile.CaseNumber;

/** Where reports and verifications are kept. */
public interface Rectifications {

    List<RectificationReport> reports(CaseNumber number);

    void addReports(List<RectificationReport> reports);

    List<Verification> verifications(CaseNumber number);

    /** Verifications that fall due from now on. */
    void expect(List<Verification> verifications);

    /** Nobody verifies these any more; what is overdue by now stays expected. */
    void expectNoMore(List<Finding> findings, Instant now);

    /** Completes verifications that were expected. */
    void complete(List<Verification> verifications);
}
