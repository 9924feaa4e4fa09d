package org.lookback.card.objection;

import java.time.Clock;
import org.lookback.card.Card;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineMoves;
import org.lookback.workflow.Deadlines;
import org.springframework.stereotype.Component;

/** While an objection stays a card, none of its terms runs; it keeps hanging, but is not shown to the public. [B1] */
@Component
class StayedCards {

    private static final String TERMS = "YC.";

    private final Deadlines deadlines;
    private final DeadlineMoves moves;
    private final Clock clock;

    StayedCards(Deadlines deadlines, DeadlineMoves moves, Clock clock) {
        this.deadlines = deadlines;
        this.moves = moves;
        this.clock = clock;
    }

    void stop(Card card, String reason, String by) {
        deadlines.ofCase(card.number()).stream()
                .filter(deadline -> deadline.term().startsWith(TERMS) && deadline.state() == Deadline.State.OPEN)
                .filter(deadline -> !deadline.isLate(clock.instant()))
                .forEach(deadline -> moves.pause(card.number(), deadline.term(), deadline.track(), by, reason));
    }

    void goOn(Card card, String reason, String by) {
        deadlines.ofCase(card.number()).stream()
                .filter(deadline -> deadline.term().startsWith(TERMS) && deadline.state() == Deadline.State.PAUSED)
                .forEach(deadline -> moves.resume(card.number(), deadline.term(), deadline.track(), by, reason));
    }
}
