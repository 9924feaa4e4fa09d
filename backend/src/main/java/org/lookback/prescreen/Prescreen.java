package org.lookback.prescreen;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One run over the bookings of a day.
 *
 * @param hospital null: all hospitals
 * @param total bookings of that day when it began @param checked so far @param blocked so far, of them helped anew or again
 * @param failed bookings that could not be looked at; the next run takes them up
 * @param lastAppointment where to go on; empty at the beginning
 */
public record Prescreen(
        long id,
        LocalDate day,
        @Nullable String hospital,
        State state,
        int total,
        int checked,
        int blocked,
        int failed,
        String lastAppointment,
        Instant startedAt,
        String startedBy,
        @Nullable Instant finishedAt) {

    /** RUNNING also after a stop of the machine: it goes on where it was. */
    public enum State {
        RUNNING("进行中"),
        DONE("已完成");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Prescreen advanced(int more, int moreBlocked, int moreFailed, String last) {
        return new Prescreen(
                id,
                day,
                hospital,
                state,
                Math.max(total, checked + more),
                checked + more,
                blocked + moreBlocked,
                failed + moreFailed,
                last,
                startedAt,
                startedBy,
                null);
    }

    Prescreen done(Instant at) {
        return new Prescreen(
                id,
                day,
                hospital,
                State.DONE,
                checked,
                checked,
                blocked,
                failed,
                lastAppointment,
                startedAt,
                startedBy,
                at);
    }
}
