package org.lookback.inspection;

import java.util.List;
import org.lookback.casefile.CaseNumber;

/** Where findings are kept. */
public interface Findings {

    /** By item of the checklist. */
    List<Finding> ofCase(CaseNumber number);

    void add(List<Finding> findings);

    /** @throws org.springframework.dao.OptimisticLockingFailureException if somebody was faster */
    void update(List<Finding> findings);
}
