package org.lookback.card.objection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lookback.card.Card;
import org.lookback.card.CardEnding;
import org.lookback.card.CardItem;
import org.lookback.card.CardRecords;
import org.lookback.card.Cards;
import org.lookback.casefile.CaseNumber;
import org.lookback.representation.Contestable;
import org.lookback.representation.ContestableCases;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A venue may object to each item of a card that was served; when nothing is left of it, the card is withdrawn (B2 row 11). */
@Component
class ContestableCards implements ContestableCases {

    private static final int LONGEST_TEXT = 300;

    private final Cards cards;
    private final CardRecords records;
    private final CardEnding ending;
    private final StayedCards stays;
    private final VenueRegister venues;

    ContestableCards(Cards cards, CardRecords records, CardEnding ending, StayedCards stays, VenueRegister venues) {
        this.cards = cards;
        this.records = records;
        this.ending = ending;
        this.stays = stays;
        this.venues = venues;
    }

    @Override
    public boolean keeps(CaseNumber number) {
        return cards.find(number).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Contestable of(CaseNumber number) {
        var card = cards.get(number);
        return new Contestable(
                number,
                venues.venue(card.venueCode()).name(),
                card.course().servedAt(),
                card.items().stream()
                        .filter(item -> item.state() != CardItem.State.CANCELLED)
                        .map(item -> new Contestable.Item(item.reference(), text(item)))
                        .toList(),
                involved(card));
    }

    @Override
    @Transactional
    public void upheld(CaseNumber number, List<String> references, String reason, String by) {
        ending.upheld(number, references, reason, by);
    }

    @Override
    @Transactional
    public void stayed(CaseNumber number, List<String> references, String reason, String by) {
        stays.stop(cards.get(number), "暂停执行：" + reason, by);
    }

    @Override
    @Transactional
    public void stayLifted(CaseNumber number, List<String> references, String reason, String by) {
        stays.goOn(cards.get(number), "恢复执行：" + reason, by);
    }

    /** Everybody who proposed, decided, served, interviewed or checked. */
    private Set<String> involved(Card card) {
        var number = card.number();
        var people = new HashSet<String>();
        records.proposals(number).forEach(proposal -> people.add(proposal.by()));
        records.rulings(number).forEach(ruling -> people.add(ruling.by()));
        records.posting(number).ifPresent(posting -> people.add(posting.by()));
        records.interviews(number).forEach(interview -> people.addAll(interview.interviewers()));
        records.checks(number).forEach(checked -> people.addAll(checked.people()));
        return people;
    }

    private static String text(CardItem item) {
        var finding = item.finding();
        var whole = "第%d项：%s（要求：%s）".formatted(finding.itemNo(), finding.description(), finding.itemText());
        return whole.length() <= LONGEST_TEXT ? whole : whole.substring(0, LONGEST_TEXT);
    }
}
