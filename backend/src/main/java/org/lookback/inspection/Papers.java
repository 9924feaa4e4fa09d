package org.lookback.inspection;

import java.util.Optional;
import org.lookback.casefile.CaseNumber;

/** Where the formal papers of an inspection are kept: order, referral, card proposal; one of each per case. */
public interface Papers {

    Optional<RectificationOrder> order(CaseNumber number);

    void add(CaseNumber number, RectificationOrder order);

    Optional<Referral> referral(CaseNumber number);

    void add(CaseNumber number, Referral referral);

    Optional<CardProposal> cardProposal(CaseNumber number);

    void add(CaseNumber number, CardProposal proposal);
}
