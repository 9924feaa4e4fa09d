package org.lookback.card;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Component;

/** Dates that a card announces before they have begun to run: as if it were served at this moment. [D5] */
@Component
public class CardTerms {

    private static final String OBJECTION = "REP.FILE";
    private static final List<String> LOOK_BACKS = List.of("YC.LOOKBACK.FIRST", "YC.LOOKBACK.SECOND");

    private final RuleBook rules;
    private final CaseDesk cases;
    private final DeadlineCalculator calculator;
    private final Clock clock;

    CardTerms(RuleBook rules, CaseDesk cases, DeadlineCalculator calculator, Clock clock) {
        this.rules = rules;
        this.cases = cases;
        this.calculator = calculator;
        this.clock = clock;
    }

    /** Until when the venue may object. */
    public Instant objectionUntil(Card card) {
        return due(card, OBJECTION);
    }

    /** Until when an item must be put right. */
    public Instant rectifyUntil(Card card, CardItem item) {
        return item.dueAt() == null ? due(card, CardPosting.RECTIFY) : item.dueAt();
    }

    /** How many days after the removal officers look back; the exact days are nobody's business beforehand. */
    public List<Integer> lookBackDays(CaseNumber number) {
        var pack = cases.get(number).rulePack();
        return LOOK_BACKS.stream()
                .map(key -> rules.term(pack, key, "").amount())
                .toList();
    }

    private Instant due(Card card, String term) {
        var pack = cases.get(card.number()).rulePack();
        var track = term.equals(CardPosting.RECTIFY) ? CardPosting.FIRST_BATCH : "";
        return calculator.due(servedAt(card), rules.term(pack, term, track)).dueAt();
    }

    private Instant servedAt(Card card) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return Objects.requireNonNullElse(card.course().servedAt(), now);
    }
}
