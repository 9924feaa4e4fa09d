package org.lookback.casefile;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on the covers of many files at once, for lists. */
public interface CaseHeads {

    /** One of them; the title holds nothing personal. */
    record CaseHead(String caseNo, String title, @Nullable String leadUnit) {}

    List<CaseHead> of(Collection<String> caseNos);
}
