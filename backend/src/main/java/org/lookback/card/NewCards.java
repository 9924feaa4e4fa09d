package org.lookback.card;

import org.lookback.casefile.CaseNumber;

/** Opens the case of a card. */
public interface NewCards {

    /** @throws org.lookback.refusal.Refusal as {@link CardProposals#open} says */
    CaseNumber start(ProposedCard proposed, String by);
}
