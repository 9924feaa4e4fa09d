package org.lookback.inspection;

import java.util.List;
import org.lookback.casefile.CaseNumber;

/** Where records of visits are kept. */
public interface SiteVisits {

    List<SiteVisit> ofCase(CaseNumber number);

    /** What was recorded by people who should have stayed away counts no more; it can still be read. */
    void voidEntered(CaseNumber number);

    void add(CaseNumber number, SiteVisit visit);
}
