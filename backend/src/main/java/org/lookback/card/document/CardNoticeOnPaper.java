package org.lookback.card.document;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lookback.card.Card;
import org.lookback.card.CardItem;
import org.lookback.card.CardNames;
import org.lookback.card.CardRecords;
import org.lookback.card.CardTerms;
import org.lookback.card.KnowledgeTests;
import org.lookback.card.VenuePast;
import org.lookback.document.CardFields;
import org.lookback.document.Facts;
import org.lookback.document.OrderFields;
import org.lookback.document.PaperTime;
import org.lookback.document.Row;
import org.lookback.inspection.Teams;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** The notice that goes with a card: why, what follows, and how to be rid of it. [D5] */
@Component
class CardNoticeOnPaper {

    private final CardRecords records;
    private final CardTerms terms;
    private final KnowledgeTests tests;
    private final VenuePast past;
    private final VenueRegister venues;
    private final Teams teams;
    private final CardNames names;
    private final CardOffice office;

    CardNoticeOnPaper(
            CardRecords records,
            CardTerms terms,
            KnowledgeTests tests,
            VenuePast past,
            VenueRegister venues,
            Teams teams,
            CardNames names,
            CardOffice office) {
        this.records = records;
        this.terms = terms;
        this.tests = tests;
        this.past = past;
        this.venues = venues;
        this.teams = teams;
        this.names = names;
        this.office = office;
    }

    Facts write(Facts facts, Card card) {
        var venue = venues.venue(card.venueCode());
        facts.put(CardFields.ADDRESSEE, venue.name())
                .put(CardFields.CREDIT_CODE, venue.uscc())
                .put(CardFields.ADDRESS, venue.address())
                .put(CardFields.RESPONSIBLE, venues.owner(venue.code()).name())
                .put(CardFields.CARD_NO, card.number().value())
                .put(
                        CardFields.PASS_MARK,
                        Integer.toString(tests.of(card.number()).numbers().pass()))
                .put(CardFields.OBJECTION_UNTIL, PaperTime.hour(terms.objectionUntil(card)))
                .put(CardFields.OBJECTION_TO, office.name(card))
                .put(CardFields.OFFICERS, officers(card))
                .rows(CardFields.ITEMS, items(card))
                .rows(CardFields.HISTORY, history(card));
        records.proposals(card.number()).stream()
                .findFirst()
                .ifPresent(proposal ->
                        facts.put(CardFields.REASON, proposal.reason().replaceAll("[。；;，\\s]+$", "")));
        card.items().stream()
                .map(item -> item.finding().foundAt())
                .max(Comparator.naturalOrder())
                .ifPresent(at -> facts.put(CardFields.CHECKED_AT, PaperTime.hour(at)));
        records.arranged(card.number()).ifPresent(arranged -> facts.put(CardFields.PLACE, arranged.postedPlace())
                .put(CardFields.INTERVIEW_AT, PaperTime.hour(arranged.interviewAt()))
                .put(CardFields.INTERVIEW_PLACE, arranged.interviewPlace())
                .put(CardFields.TEST_AT, PaperTime.hour(arranged.testAt())));
        return facts;
    }

    private List<Row> items(Card card) {
        var open = card.items().stream()
                .filter(item -> item.state() != CardItem.State.CANCELLED)
                .toList();
        return IntStream.range(0, open.size())
                .mapToObj(index -> item(index + 1, open.get(index), card))
                .toList();
    }

    private Row item(int no, CardItem item, Card card) {
        var found = item.finding();
        return new Row()
                .put(OrderFields.NO, Integer.toString(no))
                .put(OrderFields.PROBLEM, found.description())
                .put(OrderFields.BASIS, found.legalBasis())
                .put(OrderFields.REQUIREMENT, "符合“%s”的要求并保持".formatted(found.itemText()))
                .put(OrderFields.DUE, PaperTime.hour(terms.rectifyUntil(card, item)));
    }

    private List<Row> history(Card card) {
        return past.of(card.venueCode()).stream()
                .map(breach -> new Row()
                        .put(CardFields.BREACH_ON, PaperTime.day(breach.on()))
                        .put(CardFields.BREACH, breach.text())
                        .put(CardFields.CONSEQUENCE, breach.consequence()))
                .toList();
    }

    /** Who found it, with the credentials they showed at the door. */
    private String officers(Card card) {
        return card.items().stream()
                .map(item -> item.finding().inspection())
                .distinct()
                .flatMap(inspection -> teams.inspecting(inspection).stream())
                .map(member -> "%s（执法证号 %s）"
                        .formatted(names.person(member.person()), Objects.toString(member.credentialNo(), "")))
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
