package org.lookback.notice;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which channels are in trouble, leaves them alone for a while, and notices when they are back. */
@Service
public class ChannelHealth {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelHealth.class);

    private final ChannelTroubles troubles;
    private final Outbox outbox;
    private final Clock clock;

    public ChannelHealth(ChannelTroubles troubles, Outbox outbox, Clock clock) {
        this.troubles = troubles;
        this.outbox = outbox;
        this.clock = clock;
    }

    boolean mayTry(String channel) {
        return troubles.find(channel)
                .filter(trouble -> trouble.pausesAt(clock.instant()))
                .isEmpty();
    }

    boolean troubled(String channel) {
        return troubles.find(channel).isPresent();
    }

    /** @return when it will be tried again */
    @Transactional
    public Instant failed(String channel, String reason) {
        var now = clock.instant();
        var trouble = troubles.find(channel)
                .map(before -> before.again(reason, now))
                .orElseGet(() -> ChannelTrouble.first(channel, reason, now));
        troubles.put(trouble);
        LOG.warn(
                "channel={} failed {} times in a row since {}: {}",
                channel,
                trouble.failures(),
                trouble.since(),
                reason);
        return trouble.nextTryAt();
    }

    @Transactional
    public void worked(String channel) {
        if (troubles.find(channel).isPresent()) {
            troubles.clear(channel);
            outbox.hurry(channel, clock.instant());
            LOG.info("channel={} works again", channel);
        }
    }
}
