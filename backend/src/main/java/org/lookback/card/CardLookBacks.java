package org.lookback.card;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.lookback.card.CardItem.State;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.LookBackSubject;
import org.lookback.inspection.LookedBackCases;
import org.springframework.stereotype.Component;

/** After a card has come off, officers look back whether it holds (B2 row 9). */
@Component
class CardLookBacks implements LookedBackCases {

    private static final String TERMS = "YC";
    private static final int TIMES = 2;

    private final Cards cards;
    private final CardRecords records;
    private final Clock clock;

    CardLookBacks(Cards cards, CardRecords records, Clock clock) {
        this.cards = cards;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public boolean keeps(CaseNumber number) {
        return cards.find(number).isPresent();
    }

    @Override
    public LookBackSubject subject(CaseNumber number) {
        var card = cards.get(number);
        CardStages.require(card, "回头看", CardStage.REMOVED, CardStage.ENDED);
        var items = card.items().stream()
                .filter(item -> item.is(State.PASSED))
                .map(CardItem::finding)
                .map(finding -> new LookBackSubject.Item(
                        finding.checklistId(),
                        finding.checklistVersion(),
                        finding.itemNo(),
                        finding.severity(),
                        finding.reference()))
                .toList();
        var firstTeam = records.checks(number).stream()
                .flatMap(checked -> checked.people().stream())
                .distinct()
                .toList();
        var settled = Objects.requireNonNull(card.course().downAt());
        return new LookBackSubject(number, card.venueCode(), items, settled, TERMS, TIMES, firstTeam);
    }

    @Override
    public void relapsed(CaseNumber number, int index, List<String> references, String by) {
        var now = CardWords.now(clock);
        records.addRelapses(
                number,
                references.stream()
                        .map(reference -> new CardRecords.Relapsed(reference, now))
                        .toList());
    }

    /** The process closes the card after the last one. */
    @Override
    public void held(CaseNumber number, int index, boolean last, Instant at, String by) {}
}
