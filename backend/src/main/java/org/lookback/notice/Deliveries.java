package org.lookback.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What supervisors look at: how deliveries stand. */
public interface Deliveries {

    /** Open deliveries of a channel: those that will still be tried, and those that need a person. */
    record Load(String channel, long waiting, long failed) {}

    List<Load> loads();

    List<Delivery> list(@Nullable DeliveryState state, @Nullable String caseNo, int atMost);

    long count(@Nullable DeliveryState state, @Nullable String caseNo);

    List<Delivery> ofNotice(String noticeId);

    /** Everything of this notice that waits for an attempt or was given up is due now. @return how many */
    int retry(String noticeId, Instant now);
}
