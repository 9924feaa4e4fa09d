package org.lookback.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where notices wait until they are sent, and stay afterwards. */
public interface Outbox {

    boolean knows(String onceKey);

    void put(Written notice);

    /** Takes letters of a channel that are due and nobody else holds, oldest first. */
    List<Letter> claim(String channel, Lease lease, int atMost);

    /** @return false if the lease was lost and somebody else took over */
    boolean sent(long delivery, Lease lease, Instant at);

    void hold(long delivery, Lease lease, Instant until);

    void postpone(long delivery, Lease lease, Instant until, String error);

    void fail(long delivery, Lease lease, String error);

    /** Gives back what was claimed and not tried. */
    void release(Lease lease);

    /** The channel works again: what waits for its next attempt need not wait longer. */
    void hurry(String channel, Instant now);

    List<Delivery> inDigestOf(String person);

    List<String> peopleWithDigest();

    /** @return how many of them were still waiting for a digest */
    int bundle(Collection<Long> deliveries, String digest);
}
