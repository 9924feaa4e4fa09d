package org.lookback.flag;

import java.time.Instant;
import java.util.List;
import org.lookback.casefile.CaseNumber;

/** Where criteria are kept as they stood when they were looked at. */
public interface CriteriaSheets {

    /** A sheet of a case. */
    record Sheet(CheckPhase phase, Instant checkedAt, List<Criterion> criteria) {

        /** Nothing speaks against the flag. */
        public boolean isMet() {
            return criteria.stream().allMatch(Criterion::met);
        }
    }

    void put(CaseNumber number, Sheet sheet);

    /** In the order in which they were looked at. */
    List<Sheet> of(CaseNumber number);
}
