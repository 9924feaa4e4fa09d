package org.lookback.card;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.CardedFinding;
import org.lookback.inspection.CardedFindings;
import org.lookback.refusal.Refusal;
import org.lookback.venue.VenueRegister;
import org.lookback.workflow.CaseProcesses;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in that a card is asked for: a venue has one card at a time, and what comes later joins it (B2 row 1). */
@Service
public class CardProposals {

    /** Told to the process when breaches join. */
    static final String BREACH_JOINED = "card.breachJoined";

    private final Cards cards;
    private final CardRecords records;
    private final CardedFindings findings;
    private final PartiesOfCard parties;
    private final VenueRegister venues;
    private final Deadlines deadlines;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final CaseProcesses processes;
    private final Clock clock;

    CardProposals(
            Cards cards,
            CardRecords records,
            CardedFindings findings,
            PartiesOfCard parties,
            VenueRegister venues,
            Deadlines deadlines,
            RuleBook rules,
            CaseDesk cases,
            CaseProcesses processes,
            Clock clock) {
        this.cards = cards;
        this.records = records;
        this.findings = findings;
        this.parties = parties;
        this.venues = venues;
        this.deadlines = deadlines;
        this.rules = rules;
        this.cases = cases;
        this.processes = processes;
        this.clock = clock;
    }

    /** A card is asked for; the case has just been opened. @throws Refusal CARD_ACTIVE if the venue has one already */
    @Transactional
    public Card open(CaseNumber number, ProposedCard proposed, String by) {
        cards.active(proposed.venueCode()).ifPresent(active -> {
            throw alreadyCarded(active);
        });
        var source = new CaseNumber(proposed.sourceCase());
        var venue = venues.venue(proposed.venueCode());
        var why = wanted(source, proposed);
        var bodies =
                parties.of(venue, Objects.requireNonNullElse(cases.get(source).leadUnit(), venue.department()));
        var earlier = earlier(venue.code());
        var window = rules.number(cases.get(number).rulePack(), "YC.REPEAT.WINDOW");
        var repeated = earlier.stream().anyMatch(card -> servedSince(card, now().minus(Duration.ofDays(window))));
        var card = Card.proposed(number, venue.code(), bodies, earlier.size() + 1, repeated, why);
        cards.add(card);
        records.add(number, proposal(proposed, by));
        var title = "黄牌警告：%s（第%d张）".formatted(venue.name(), card.seq());
        cases.describe(number, title, bodies.leadUnit(), "venue:" + venue.code());
        cases.involve(number, bodies.beside(), by);
        cases.link(number, source, "YELLOW_CARD", by, "因该案提请黄牌警告");
        cases.note(
                number,
                by,
                "CARD_PROPOSED",
                CardWords.entry("提请黄牌警告，涉及问题%d项。理由：%s".formatted(why.size(), proposed.reason())));
        return card;
    }

    /** More breaches at a venue whose card is under way. */
    @Transactional
    public void join(Card active, ProposedCard proposed, String by) {
        var number = active.number();
        var source = new CaseNumber(proposed.sourceCase());
        var more = wanted(source, proposed);
        var batch = String.valueOf(active.newestBatch() + 1);
        var served = active.course().servedAt() != null;
        var due = served
                ? deadlines.open(number, CardPosting.RECTIFY, batch, now()).dueAt()
                : now();
        cards.update(active.joined(more, due));
        records.add(number, proposal(proposed, by));
        cases.link(number, source, "YELLOW_CARD", by, "新发现的问题并入该黄牌");
        cases.note(number, by, "BREACH_JOINED", "新发现的问题%d项并入本黄牌，只重新开始整改。".formatted(more.size()));
        if (served) {
            findings.ordered(more.stream().map(CardedFinding::reference).toList(), due);
            processes.tell(number, BREACH_JOINED);
        }
        if (active.stage() != CardStage.PROPOSED && cards.find(source).isEmpty()) {
            findings.approved(source, number);
        }
    }

    /** What the inspection hands over; after a removed card relapsed, what its look-back found. */
    private List<CardedFinding> wanted(CaseNumber source, ProposedCard proposed) {
        var named = CardWords.list(proposed.findings());
        var handedOver = cards.find(source).isPresent() ? relapsed(source) : findings.of(source);
        var found = handedOver.stream()
                .filter(finding -> named.isEmpty() || named.contains(finding.reference()))
                .toList();
        if (found.isEmpty()) {
            throw Refusal.conflict("NO_FINDING", "案件 %s 没有可以据以提请黄牌的问题，黄牌至少要有一项问题。".formatted(source));
        }
        return found;
    }

    private List<CardedFinding> relapsed(CaseNumber card) {
        return findings.named(records.relapses(card).stream()
                .map(CardRecords.Relapsed::reference)
                .toList());
    }

    /** Cards that hung there and were not taken back. */
    private List<Card> earlier(String venueCode) {
        return cards.ofVenue(venueCode).stream()
                .filter(card ->
                        card.course().servedAt() != null && card.course().end() != CardEnd.WITHDRAWN)
                .toList();
    }

    private static boolean servedSince(Card card, Instant from) {
        var served = card.course().servedAt();
        return served != null && !served.isBefore(from);
    }

    static Refusal alreadyCarded(Card active) {
        return Refusal.conflict(
                "CARD_ACTIVE",
                "场所 %s 已有办理中的黄牌（%s，%s），同一场所不能有两张黄牌；新发现的问题并入该黄牌。"
                        .formatted(
                                active.venueCode(),
                                active.number(),
                                active.stage().label()));
    }

    private CardRecords.Proposal proposal(ProposedCard proposed, String by) {
        var reason = CardWords.required(proposed.reason(), 2, 500, "REASON_MISSING", "提请理由");
        var note = CardWords.optional(proposed.evidenceNote(), 1000, "证据说明");
        return new CardRecords.Proposal(proposed.sourceCase(), reason, note, by, now());
    }

    private Instant now() {
        return CardWords.now(clock);
    }
}
