package org.lookback.flag;

import java.util.List;
import org.lookback.casefile.CaseNumber;

/** Where objections to flags are kept. */
public interface Objections {

    void add(FlagObjection objection);

    void update(FlagObjection objection);

    /** In the order in which they came. */
    List<FlagObjection> of(CaseNumber number);
}
