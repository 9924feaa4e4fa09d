package org.lookback.inspection;

import java.util.Optional;
import org.lookback.casefile.CaseNumber;

/** Where the formal papers of an inspection are kept: order, referral, card proposals; one order and one referral per case. */
public interface Papers {

    Optional<RectificationOrder> order(CaseNumber number);

    void add(CaseNumber number, RectificationOrder order);

    Optional<Referral> referral(CaseNumber number);

    void add(CaseNumber number, Referral referral);

    /** The newest. */
    Optional<CardProposal> cardProposal(CaseNumber number);

    void add(CaseNumber number, CardProposal proposal);

    /** Keeps what was decided. @throws org.springframework.dao.OptimisticLockingFailureException if somebody was faster */
    void decide(CaseNumber number, CardProposal decided);
}
