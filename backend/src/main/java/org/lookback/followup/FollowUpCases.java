package org.lookback.followup;

import java.util.Optional;
import org.lookback.casefile.CaseNumber;

/** Knows hotline cases as the public may see them. */
public interface FollowUpCases {

    Optional<FollowUpCase> find(CaseNumber number);
}
