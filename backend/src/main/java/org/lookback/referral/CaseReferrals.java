package org.lookback.referral;

import java.util.List;
import java.util.Optional;

/** Where referrals are kept. */
public interface CaseReferrals {

    void add(CaseReferral referral);

    /** @return false if somebody else changed it meanwhile */
    boolean updateIfUnchanged(CaseReferral referral);

    Optional<CaseReferral> find(String caseNo, int seq);

    /** Oldest first. */
    List<CaseReferral> ofCase(String caseNo);
}
