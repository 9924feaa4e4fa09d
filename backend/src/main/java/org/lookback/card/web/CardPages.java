package org.lookback.card.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.Card;
import org.lookback.card.CardNames;
import org.lookback.card.CardRecords;
import org.lookback.card.CardRecords.Photo;
import org.lookback.card.CardRecords.Ruling;
import org.lookback.card.ConditionLines;
import org.lookback.card.KnowledgeTests;
import org.lookback.card.VenuePast;
import org.lookback.card.web.CardPage.ArrangementPart;
import org.lookback.card.web.CardPage.DownPart;
import org.lookback.card.web.CardPage.ProposalPart;
import org.lookback.card.web.CardPage.RulingPart;
import org.lookback.card.web.CardPage.ServicePart;
import org.lookback.card.web.CardPage.VenuePart;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** Writes the page of a card: names of staff in full, of everybody else masked. */
@Component
class CardPages {

    private final CardRecords records;
    private final KnowledgeTests tests;
    private final ConditionLines conditions;
    private final NextStep nextStep;
    private final CardLines lines;
    private final CardItemParts items;
    private final InterviewParts interviews;
    private final AroundCard around;
    private final VenueRegister venues;
    private final VenuePast past;
    private final CardNames names;

    CardPages(
            CardRecords records,
            KnowledgeTests tests,
            ConditionLines conditions,
            NextStep nextStep,
            CardLines lines,
            CardItemParts items,
            InterviewParts interviews,
            AroundCard around,
            VenueRegister venues,
            VenuePast past,
            CardNames names) {
        this.records = records;
        this.tests = tests;
        this.conditions = conditions;
        this.nextStep = nextStep;
        this.lines = lines;
        this.items = items;
        this.interviews = interviews;
        this.around = around;
        this.venues = venues;
        this.past = past;
        this.names = names;
    }

    /** In no transaction of its own: a refusal that is only looked at must not undo anything. */
    CardPage of(Card card) {
        return page(card, true);
    }

    /** As it stands, without trying the next step: may be asked in a transaction. */
    CardPage read(Card card) {
        return page(card, false);
    }

    private CardPage page(Card card, boolean withMissing) {
        var number = card.number();
        var photos = records.photos(number);
        var written = records.interviews(number);
        var ladder = conditions.of(card);
        return new CardPage(
                lines.of(List.of(card)).get(0),
                number.value(),
                card.seq(),
                card.repeated(),
                card.stage(),
                card.stage().label(),
                card.parties().leadUnit(),
                names.unit(card.parties().leadUnit()),
                card.parties().subdistrict(),
                names.unit(card.parties().subdistrict()),
                venue(card.venueCode()),
                records.proposals(number).stream().map(this::proposal).toList(),
                items.of(card, photos),
                ruling(number, false),
                records.arranged(number).map(this::arrangement).orElse(null),
                records.posting(number).map(one -> service(one, photos)).orElse(null),
                interviews.course(card, written),
                written.stream().map(interviews::of).toList(),
                CardTestPart.of(tests.of(number), tests.standing(number)),
                ladder,
                withMissing ? nextStep.missing(card, ladder) : List.of(),
                ruling(number, true),
                records.down(number).map(one -> down(one, photos)).orElse(null),
                around.lookBacks(number),
                around.otherCards(card),
                past.of(card.venueCode()));
    }

    private VenuePart venue(String code) {
        var venue = venues.venue(code);
        return new VenuePart(
                code,
                venue.name(),
                venue.address(),
                venue.creditClass(),
                venue.status().label());
    }

    private ProposalPart proposal(CardRecords.Proposal one) {
        return new ProposalPart(
                one.sourceCase(),
                one.reason(),
                one.evidenceNote(),
                one.by(),
                names.person(one.by()),
                Local.time(one.at()));
    }

    private @Nullable RulingPart ruling(CaseNumber number, boolean removal) {
        return records.rulings(number).stream()
                .filter(one -> one.removal() == removal)
                .reduce((earlier, later) -> later)
                .map(this::ruling)
                .orElse(null);
    }

    private RulingPart ruling(Ruling one) {
        return new RulingPart(one.approved(), one.reason(), one.by(), names.person(one.by()), Local.time(one.at()));
    }

    private ArrangementPart arrangement(CardRecords.Arranged one) {
        return new ArrangementPart(
                Local.time(one.interviewAt()),
                one.interviewPlace(),
                Local.time(one.testAt()),
                one.postedPlace(),
                names.person(one.by()),
                Local.time(one.at()));
    }

    private ServicePart service(CardRecords.Posting one, List<Photo> photos) {
        return new ServicePart(
                Local.time(one.servedAt()),
                one.serviceWay(),
                one.serviceWay().label(),
                interviews.masked(one.receivedBy()),
                interviews.masked(one.witness()),
                one.remark(),
                names.person(one.by()),
                CardItemParts.ids(photos, "POSTED", ""));
    }

    private DownPart down(CardRecords.Down one, List<Photo> photos) {
        return new DownPart(
                Local.time(one.at()), one.remark(), names.person(one.by()), CardItemParts.ids(photos, "DOWN", ""));
    }
}
