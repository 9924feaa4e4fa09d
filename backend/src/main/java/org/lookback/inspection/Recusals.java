package org.lookback.inspection;

import java.util.List;
import org.lookback.casefile.CaseNumber;

/** Where requests for recusal are kept. */
public interface Recusals {

    List<Recusal> ofCase(CaseNumber number);

    void add(CaseNumber number, Recusal recusal);

    void update(CaseNumber number, Recusal recusal);
}
