package org.lookback.inspection.objection;

import java.time.Clock;
import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.Severity;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineMoves;
import org.lookback.workflow.Deadlines;
import org.springframework.stereotype.Component;

/** Stops the terms to rectify of contested findings; what is already over or reported stays as it is. [B1] */
@Component
class StayedOrders {

    private static final String TERM = "INS.RECT";

    private final Deadlines deadlines;
    private final DeadlineMoves moves;
    private final Clock clock;

    StayedOrders(Deadlines deadlines, DeadlineMoves moves, Clock clock) {
        this.deadlines = deadlines;
        this.moves = moves;
        this.clock = clock;
    }

    void stop(CaseNumber number, List<Severity> tracks, String reason, String by) {
        for (var track : tracks) {
            deadlines
                    .newest(number, TERM, track.name())
                    .filter(term -> term.isRunning() && !term.isPaused() && !term.isLate(clock.instant()))
                    .ifPresent(term -> moves.pause(number, TERM, track.name(), by, reason));
        }
    }

    void goOn(CaseNumber number, List<Severity> tracks, String reason, String by) {
        for (var track : tracks) {
            deadlines
                    .newest(number, TERM, track.name())
                    .filter(Deadline::isPaused)
                    .ifPresent(term -> moves.resume(number, TERM, track.name(), by, reason));
        }
    }
}
