package org.lookback.card.document;

import org.lookback.card.Card;
import org.lookback.card.CardNames;
import org.lookback.document.Issuer;
import org.lookback.document.Issuers;
import org.springframework.stereotype.Component;

/** The office behind a card as its papers call it. */
@Component
class CardOffice {

    private final Issuers issuers;
    private final CardNames names;

    CardOffice(Issuers issuers, CardNames names) {
        this.issuers = issuers;
        this.names = names;
    }

    String name(Card card) {
        var unit = card.parties().leadUnit();
        return issuers.find(unit).map(Issuer::name).orElseGet(() -> names.unit(unit));
    }

    /** Empty if it is not known yet. */
    String phone(Card card) {
        return issuers.find(card.parties().leadUnit()).map(Issuer::phone).orElse("");
    }
}
