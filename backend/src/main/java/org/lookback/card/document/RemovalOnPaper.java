package org.lookback.card.document;

import java.time.Clock;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lookback.card.Attempt;
import org.lookback.card.Card;
import org.lookback.card.CardItem;
import org.lookback.card.CardNames;
import org.lookback.card.CardRecords;
import org.lookback.card.CardStage;
import org.lookback.card.CardTerms;
import org.lookback.card.InterviewResult;
import org.lookback.card.KnowledgeTests;
import org.lookback.document.Facts;
import org.lookback.document.PaperTime;
import org.lookback.document.RemovalFields;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** The notice that a card comes off: the three conditions with their dates, who approved, what comes after. [D10] */
@Component
class RemovalOnPaper {

    private final CardRecords records;
    private final KnowledgeTests tests;
    private final CardTerms terms;
    private final VenueRegister venues;
    private final CardNames names;
    private final Clock clock;

    RemovalOnPaper(
            CardRecords records,
            KnowledgeTests tests,
            CardTerms terms,
            VenueRegister venues,
            CardNames names,
            Clock clock) {
        this.records = records;
        this.tests = tests;
        this.terms = terms;
        this.venues = venues;
        this.names = names;
        this.clock = clock;
    }

    Facts write(Facts facts, Card card) {
        var number = card.number();
        var served = card.course().servedAt();
        facts.put(RemovalFields.ADDRESSEE, venues.venue(card.venueCode()).name())
                .put(RemovalFields.CARD_NO, number.value())
                .put(RemovalFields.POSTED_ON, served == null ? null : PaperTime.day(served))
                .put(RemovalFields.LOOK_BACKS, lookBacks(card));
        records.interviews(number).stream()
                .filter(one -> one.result() == InterviewResult.HELD)
                .flatMap(one -> Stream.ofNullable(one.heldAt()))
                .max(Comparator.naturalOrder())
                .ifPresent(at -> facts.put(RemovalFields.INTERVIEWED_ON, PaperTime.day(at)));
        tests.of(number).attempts().stream()
                .filter(attempt -> attempt.state() == Attempt.State.PASSED && attempt.endedAt() != null)
                .findFirst()
                .ifPresent(attempt -> facts.put(
                                RemovalFields.PASSED_ON, PaperTime.day(Objects.requireNonNull(attempt.endedAt())))
                        .put(RemovalFields.SCORE, String.valueOf(attempt.score())));
        if (card.items().stream()
                .allMatch(item -> item.verifiedAt() != null || item.state() == CardItem.State.CANCELLED)) {
            card.items().stream()
                    .flatMap(item -> Stream.ofNullable(item.verifiedAt()))
                    .max(Comparator.naturalOrder())
                    .ifPresent(at -> facts.put(RemovalFields.VERIFIED_ON, PaperTime.day(at)));
        }
        return removal(facts, card);
    }

    private Facts removal(Facts facts, Card card) {
        records.rulings(card.number()).stream()
                .filter(ruling -> ruling.removal() && ruling.approved())
                .reduce((earlier, later) -> later)
                .ifPresent(ruling -> facts.put(
                        RemovalFields.APPROVED_BY,
                        "%s（%s）".formatted(names.person(ruling.by()), names.unitOf(ruling.by()))));
        var down = card.course().downAt();
        if (down != null) {
            facts.put(RemovalFields.REMOVED_ON, PaperTime.day(down));
        } else if (card.stage() == CardStage.REMOVAL_APPROVED) {
            // handed over when the card is taken off, so printed on the way there
            facts.put(RemovalFields.REMOVED_ON, PaperTime.day(clock.instant()));
        }
        return facts;
    }

    /** About when, not on which day: look-backs come unannounced (B1 rows 15 to 18). */
    private String lookBacks(Card card) {
        return terms.lookBackDays(card.number()).stream()
                        .map("第%d日"::formatted)
                        .collect(Collectors.joining("、", "摘牌后", "前后"))
                + "各进行一次回头看检查";
    }
}
