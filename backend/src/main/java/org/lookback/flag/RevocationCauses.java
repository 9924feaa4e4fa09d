package org.lookback.flag;

import java.util.List;
import org.lookback.casefile.CaseNumber;

/** Where the causes for taking flags down are kept. */
public interface RevocationCauses {

    void add(CaseNumber number, RevocationCause cause);

    /** In the order in which they came. */
    List<RevocationCause> of(CaseNumber number);
}
