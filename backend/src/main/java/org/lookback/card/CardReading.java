package org.lookback.card;

import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how far a card is from coming off. */
@Service
@Transactional(readOnly = true)
public class CardReading {

    private final Cards cards;
    private final KnowledgeTests tests;

    CardReading(Cards cards, KnowledgeTests tests) {
        this.cards = cards;
        this.tests = tests;
    }

    public Card card(CaseNumber number) {
        return cards.get(number);
    }

    public Conditions conditions(CaseNumber number) {
        return cards.get(number).conditions(tests.passed(number));
    }
}
