package org.lookback.publicity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.venue.Mark;

/**
 * What the public sees of one venue.
 *
 * @param venueName null while nothing is shown
 * @param mark the card or flag in force, or the one that was withdrawn
 */
public record StatusPage(
        State state, @Nullable String venueName, @Nullable MarkShown mark, @Nullable PublicStatus status) {

    /** How much is shown. */
    public enum State {
        /** Not published, or an objection keeps it back: nothing is said, not even a name. */
        HIDDEN,
        IN_FORCE,
        /** The published one is gone. */
        OVER,
        /** The published one should never have been: that is said aloud. */
        WITHDRAWN
    }

    /** @param until end of a flag's validity */
    public record MarkShown(
            Mark.Kind kind, String number, LocalDate since, @Nullable LocalDate until, @Nullable LocalDate liftedOn) {

        static MarkShown of(Mark mark) {
            return new MarkShown(
                    mark.kind(),
                    mark.caseNo(),
                    DistrictTime.dayOf(mark.since()),
                    day(mark.until()),
                    day(mark.liftedAt()));
        }

        private static @Nullable LocalDate day(@Nullable Instant at) {
            return at == null ? null : DistrictTime.dayOf(at);
        }
    }

    static final StatusPage HIDDEN = new StatusPage(State.HIDDEN, null, null, null);
}
