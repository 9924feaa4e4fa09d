package org.lookback.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at the knowledge test.
 *
 * @param attempt counted from 1 within the case, cancelled ones included
 * @param unit the unit that leads the case
 * @param tokenHash of the one-time link while nobody has opened it
 * @param linkUntil until when a paper on screen can be opened and handed in
 * @param seatHash of the secret of the phone that opened it
 * @param tab which of the phone's pages may write: the one opened last
 * @param enteredBy who entered a result from paper
 */
public record Attempt(
        String caseNo,
        int attempt,
        String venueCode,
        String unit,
        int bankVersion,
        int items,
        int passMark,
        Way way,
        State state,
        String startedBy,
        Instant startedAt,
        @Nullable String tokenHash,
        @Nullable Instant linkUntil,
        @Nullable Instant openedAt,
        @Nullable String seatHash,
        int tab,
        @Nullable Instant endedAt,
        @Nullable Integer score,
        @Nullable String enteredBy,
        @Nullable Instant enteredAt) {

    /** How a test is taken. */
    public enum Way {
        SCREEN,
        PAPER
    }

    /** Void attempts do not count. */
    public enum State {
        OPEN,
        PASSED,
        FAILED,
        VOID
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    boolean counts() {
        return state != State.VOID;
    }

    boolean timeIsOver(Instant now) {
        return linkUntil != null && now.isAfter(linkUntil);
    }

    public String paperNo() {
        return PaperDraw.paperNo(caseNo, attempt);
    }

    Attempt linked(String newTokenHash, Instant until) {
        return with(newTokenHash, until, openedAt, null, tab);
    }

    Attempt opened(String newSeatHash, Instant now) {
        return with(null, linkUntil, openedAt == null ? now : openedAt, newSeatHash, tab + 1);
    }

    Attempt onAnotherTab() {
        return with(tokenHash, linkUntil, openedAt, seatHash, tab + 1);
    }

    Attempt marked(int newScore, Instant at, @Nullable String by, @Nullable Instant byAt) {
        return ended(newScore >= passMark ? State.PASSED : State.FAILED, at, newScore, by, byAt);
    }

    Attempt voided(Instant now) {
        return ended(State.VOID, now, null, null, null);
    }

    private Attempt with(
            @Nullable String token,
            @Nullable Instant until,
            @Nullable Instant opened,
            @Nullable String seat,
            int tabs) {
        return new Attempt(
                caseNo,
                attempt,
                venueCode,
                unit,
                bankVersion,
                items,
                passMark,
                way,
                state,
                startedBy,
                startedAt,
                token,
                until,
                opened,
                seat,
                tabs,
                endedAt,
                score,
                enteredBy,
                enteredAt);
    }

    private Attempt ended(State end, Instant at, @Nullable Integer mark, @Nullable String by, @Nullable Instant byAt) {
        return new Attempt(
                caseNo,
                attempt,
                venueCode,
                unit,
                bankVersion,
                items,
                passMark,
                way,
                end,
                startedBy,
                startedAt,
                null,
                linkUntil,
                openedAt,
                seatHash,
                tab,
                at,
                mark,
                by,
                byAt);
    }
}
