package org.lookback.inspection;

import java.util.List;
import org.lookback.casefile.CaseNumber;

/** Where it is kept which photo proves what. */
public interface EvidencePlaces {

    void add(CaseNumber number, List<EvidencePlace> places);

    List<EvidencePlace> ofCase(CaseNumber number);
}
