package org.lookback.notice;

import java.time.Instant;

/** What is wrong with a channel: failures in a row, since when, and when it is tried next. */
public record ChannelTrouble(String channel, int failures, Instant since, String lastError, Instant nextTryAt) {

    private static final int DOWN_AFTER = 3;

    /** One failure is bad luck, three in a row are an incident. */
    public boolean down() {
        return failures >= DOWN_AFTER;
    }

    static ChannelTrouble first(String channel, String error, Instant now) {
        return new ChannelTrouble(channel, 1, now, error, now.plus(BackOff.probe(1)));
    }

    ChannelTrouble again(String error, Instant now) {
        return new ChannelTrouble(channel, failures + 1, since, error, now.plus(BackOff.probe(failures + 1)));
    }

    /** Somebody believes that it works again and wants to know. */
    ChannelTrouble dueAt(Instant now) {
        return new ChannelTrouble(channel, failures, since, lastError, now);
    }

    /** A clock that was set back does not silence a channel for longer than the longest pause. */
    boolean pausesAt(Instant now) {
        return now.isBefore(nextTryAt) && !now.plus(BackOff.probe(failures)).isBefore(nextTryAt);
    }
}
