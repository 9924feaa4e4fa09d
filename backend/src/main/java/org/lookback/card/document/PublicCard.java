package org.lookback.card.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lookback.card.Card;
import org.lookback.card.CardStage;
import org.lookback.card.CardTerms;
import org.lookback.card.Cards;
import org.lookback.card.ConditionLines;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.PaperTime;
import org.lookback.publicity.PublicStatus;
import org.lookback.publicity.PublicStatus.Condition;
import org.lookback.publicity.PublicStatus.Say;
import org.lookback.publicity.StatusFacts;
import org.lookback.venue.Mark;
import org.springframework.stereotype.Component;

/** What the public is told about a card: the words of the checklist and the three conditions, nothing about people. [S3] [C6] */
@Component
class PublicCard implements StatusFacts {

    private static final Set<String> TAKEN_OVER = Set.of("INTERVIEW", "TEST");

    private static final PublicStatus SILENT = new PublicStatus(Say.NOTHING, List.of(), List.of(), "", "", "");

    private final Cards cards;
    private final ConditionLines conditions;
    private final CardTerms terms;
    private final CardOffice office;

    PublicCard(Cards cards, ConditionLines conditions, CardTerms terms, CardOffice office) {
        this.cards = cards;
        this.conditions = conditions;
        this.terms = terms;
        this.office = office;
    }

    @Override
    public Mark.Kind kind() {
        return Mark.Kind.YELLOW_CARD;
    }

    @Override
    public PublicStatus of(Mark mark) {
        return cards.find(new CaseNumber(mark.caseNo())).map(this::status).orElse(SILENT);
    }

    private PublicStatus status(Card card) {
        return new PublicStatus(
                say(card),
                CardOnPaper.inShort(card),
                conditions(card),
                "对黄牌有异议的，可以在%s前向%s陈述申辩；申辩期间，经批准可以中止公示。"
                        .formatted(PaperTime.hour(terms.objectionUntil(card)), office.name(card)),
                office.name(card),
                office.phone(card));
    }

    private static Say say(Card card) {
        return card.stage() == CardStage.WITHDRAWING ? Say.WITHDRAWN : Say.ALL;
    }

    private List<Condition> conditions(Card card) {
        var lines = conditions.of(card);
        var three = lines.stream()
                .filter(line -> TAKEN_OVER.contains(line.key()))
                .map(line -> new Condition(line.label(), line.met()))
                .toList();
        // what was reported counts for the public only once somebody has been there and seen it
        var checked = lines.stream().anyMatch(line -> line.key().equals("CHECK") && line.met());
        return Stream.concat(three.stream(), Stream.of(new Condition("整改经现场核查到位", checked)))
                .toList();
    }
}
