package org.lookback.card;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.CardedFindings;
import org.lookback.venue.VenueMarks;
import org.lookback.workflow.CaseProcesses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other ways a card ends: handed to the regulator, withdrawn, the venue closed, held at the look-backs or not (B2 rows 9 to 11). */
@Service
public class CardEnding {

    static final String WITHDRAWN = "card.withdrawn";

    private final Cards cards;
    private final CardRecords records;
    private final CardPhotos photos;
    private final CardedFindings findings;
    private final VenueMarks marks;
    private final CardRequests requests;
    private final CaseProcesses processes;
    private final CaseDesk cases;
    private final Clock clock;

    CardEnding(
            Cards cards,
            CardRecords records,
            CardPhotos photos,
            CardedFindings findings,
            VenueMarks marks,
            CardRequests requests,
            CaseProcesses processes,
            CaseDesk cases,
            Clock clock) {
        this.cards = cards;
        this.records = records;
        this.photos = photos;
        this.findings = findings;
        this.marks = marks;
        this.requests = requests;
        this.processes = processes;
        this.cases = cases;
        this.clock = clock;
    }

    /** Hung too long, refused the interview, or failed the check too often; the card stays up meanwhile. */
    @Transactional
    public void referred(CaseNumber number, String why) {
        var card = cards.get(number).referred();
        cards.update(card);
        findings.referred(open(card), now());
        cases.note(number, "system", "CARD_REFERRED", "%s，移送行业主管部门；答复之前黄牌继续张挂。".formatted(why));
    }

    @Transactional
    public void downAfterReferral(CaseNumber number, TakenDown down, String by) {
        off(number, CardStage.REFERRED, CardEnd.REFERRED, down, by);
        cases.note(number, by, "CARD_DOWN", "行业主管部门已接手，黄牌取下，本案移送结束。");
    }

    /** An objection against items was upheld; when nothing is left, the card was wrong and comes off (B1 exceptions). */
    @Transactional
    public void upheld(CaseNumber number, Collection<String> references, String reason, String by) {
        var card = cards.get(number);
        var rest = card.itemsCancelled(Set.copyOf(references), reason);
        findings.cancelled(references, reason);
        cards.update(rest);
        cases.note(number, by, "ITEMS_CANCELLED", "异议成立，撤销黄牌上的问题%d项。".formatted(references.size()));
        if (rest.nothingLeft()) {
            withdrawn(number, reason, by);
        }
    }

    /** The card should never have hung: it never counts; the process asks somebody to take it off. */
    @Transactional
    public void withdrawn(CaseNumber number, String reason, String by) {
        var card = cards.get(number);
        cards.update(card.withdrawing());
        findings.cancelled(open(card), reason);
        cases.note(number, by, "CARD_WITHDRAWN", CardWords.entry("异议成立，撤销黄牌。理由：" + reason));
        processes.tell(number, WITHDRAWN);
    }

    @Transactional
    public void downAfterWithdrawal(CaseNumber number, TakenDown down, String by) {
        off(number, CardStage.WITHDRAWING, CardEnd.WITHDRAWN, down, by);
        // a card that had come off before the objection was upheld is off already, but must not count either
        marks.lift(number.value(), now(), "WITHDRAWN", false);
        cases.note(number, by, "CARD_DOWN", "黄牌已撤下，公示已更正，本牌不计入场所记录。");
    }

    @Transactional
    public void venueClosed(CaseNumber number) {
        var card = cards.get(number);
        cards.update(card.venueClosed(now()));
        findings.cancelled(open(card), "场所已关停");
        marks.lift(number.value(), now(), "VENUE_CLOSED", true);
        cases.note(number, "system", "CARD_VENUE_CLOSED", "场所已关停，黄牌随之结束，未完成的整改不计入完成。");
    }

    /** All look-backs held. */
    @Transactional
    public void closed(CaseNumber number) {
        cards.update(cards.get(number).ended(CardEnd.CLOSED, now()));
    }

    /** What was put right failed again after the removal: the next card, with its harsher terms (B2). */
    @Transactional
    public void proposeNext(CaseNumber number, String reason, @Nullable String evidenceNote, String by) {
        var card = cards.get(number);
        cards.update(card.ended(CardEnd.RELAPSED, now()));
        requests.ask(new ProposedCard(card.venueCode(), number.value(), reason, evidenceNote, null), by);
    }

    private void off(CaseNumber number, CardStage from, CardEnd how, TakenDown down, String by) {
        var card = cards.get(number);
        var served = Objects.requireNonNull(card.course().servedAt());
        var at = CardWords.past(down.takenDownAt() == null ? now() : down.takenDownAt(), served, now(), "取下时间");
        cards.update(card.endedDown(from, how, at));
        records.add(number, new CardRecords.Down(at, CardWords.optional(down.remark(), 500, "备注"), by));
        photos.attach(number, "取下黄牌", CardPhotos.checked("DOWN", "", down.photos(), 1, "取下后的现场"), by);
        marks.lift(number.value(), at, how.name(), how != CardEnd.WITHDRAWN);
    }

    private static List<String> open(Card card) {
        return card.items().stream()
                .filter(item -> !item.is(CardItem.State.PASSED) && !item.is(CardItem.State.CANCELLED))
                .map(CardItem::reference)
                .toList();
    }

    private Instant now() {
        return CardWords.now(clock);
    }
}
