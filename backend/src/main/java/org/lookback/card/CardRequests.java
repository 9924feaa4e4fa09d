package org.lookback.card;

import org.lookback.inspection.YellowCardProposed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody has asked for a card: it gets a case of its own, or joins the card that the venue has (B1 rows 14 and 17). */
@Component
class CardRequests {

    private final Cards cards;
    private final CardProposals proposals;
    private final NewCards newCards;

    CardRequests(Cards cards, CardProposals proposals, NewCards newCards) {
        this.cards = cards;
        this.proposals = proposals;
        this.newCards = newCards;
    }

    @EventListener
    void take(YellowCardProposed asked) {
        ask(
                new ProposedCard(asked.venueCode(), asked.number().value(), asked.reason(), asked.evidenceNote(), null),
                asked.proposedBy());
    }

    void ask(ProposedCard proposed, String by) {
        var active = cards.active(proposed.venueCode());
        if (active.isPresent()) {
            proposals.join(active.get(), proposed, by);
            return;
        }
        newCards.start(proposed, by);
    }
}
