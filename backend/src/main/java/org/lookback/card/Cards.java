package org.lookback.card;

import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** Where yellow cards are kept, with their items. */
public interface Cards {

    Optional<Card> find(CaseNumber number);

    /** @throws Refusal CARD_NOT_FOUND */
    default Card get(CaseNumber number) {
        return find(number)
                .orElseThrow(() -> Refusal.notFound("CARD_NOT_FOUND", "没有编号为 %s 的黄牌，请核对编号。".formatted(number)));
    }

    default List<CardItem> items(CaseNumber number) {
        return get(number).items();
    }

    /** The one that keeps the venue from having another. */
    Optional<Card> active(String venueCode);

    /** Newest first. */
    List<Card> ofVenue(String venueCode);

    /** @throws org.springframework.dao.DuplicateKeyException if the venue has an active card */
    void add(Card card);

    /** @throws org.springframework.dao.OptimisticLockingFailureException if somebody was faster */
    void update(Card card);

    /** Newest first. */
    List<Card> search(CardSearch search);

    long count(CardSearch search);
}
