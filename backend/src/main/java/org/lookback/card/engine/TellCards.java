package org.lookback.card.engine;

import org.lookback.card.CardStage;
import org.lookback.card.Cards;
import org.lookback.card.TestPassed;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.VenueClosed;
import org.lookback.workflow.CaseProcesses;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The processes of cards hear what happened outside of them, in the same transaction. */
@Component
class TellCards {

    private final Cards cards;
    private final CaseProcesses processes;

    TellCards(Cards cards, CaseProcesses processes) {
        this.cards = cards;
        this.processes = processes;
    }

    @EventListener
    void passed(TestPassed test) {
        processes.tell(new CaseNumber(test.caseNo()), CardModel.TEST_PASSED);
    }

    @EventListener
    void closed(VenueClosed venue) {
        cards.ofVenue(venue.code()).stream()
                .filter(card -> card.stage() != CardStage.ENDED)
                .forEach(card -> processes.tell(card.number(), CardModel.VENUE_CLOSED));
    }
}
