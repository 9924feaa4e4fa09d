package org.lookback.card.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.Card;
import org.lookback.card.web.CardPage.EarlierPart;
import org.lookback.card.web.CardPage.LookBackPart;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.LookBacks;
import org.lookback.venue.Mark;
import org.lookback.venue.VenueMarks;
import org.springframework.stereotype.Component;

/** What stands beside a card: its look-backs and the other cards of the venue. */
@Component
class AroundCard {

    private final LookBacks lookBacks;
    private final VenueMarks marks;

    AroundCard(LookBacks lookBacks, VenueMarks marks) {
        this.lookBacks = lookBacks;
        this.marks = marks;
    }

    List<LookBackPart> lookBacks(CaseNumber number) {
        return lookBacks.ofCase(number).stream()
                .map(one -> new LookBackPart(
                        one.index(),
                        one.plannedOn(),
                        Local.timeOrNull(one.doneAt()),
                        one.doneAt() == null ? null : one.result().label()))
                .toList();
    }

    List<EarlierPart> otherCards(Card card) {
        return marks.of(card.venueCode()).stream()
                .filter(mark -> mark.kind() == Mark.Kind.YELLOW_CARD)
                .filter(mark -> !mark.caseNo().equals(card.number().value()))
                .map(mark -> new EarlierPart(
                        mark.caseNo(),
                        mark.seq(),
                        Local.time(mark.since()),
                        Local.timeOrNull(mark.liftedAt()),
                        label(mark.liftedHow()),
                        mark.counted()))
                .toList();
    }

    private static @Nullable String label(@Nullable String how) {
        return how == null
                ? null
                : switch (how) {
                    case "REMOVED" -> "摘牌";
                    case "REFERRED" -> "移送后取下";
                    case "WITHDRAWN" -> "撤销";
                    case "VENUE_CLOSED" -> "随场所关停结束";
                    default -> "取下";
                };
    }
}
