package org.lookback.notice;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Brings letters out of the house, outside of any transaction of a case. Several nodes may do so at once: each works on what it
 * claimed, and what a killed node had claimed is sent by another one when the lease is over.
 */
@Service
public class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int BATCH = 20;
    private static final int ROUNDS = 10;

    private enum Outcome {
        SENT,
        REFUSED,
        HELD,
        BROKEN
    }

    private final Outbox outbox;
    private final Channels channels;
    private final ChannelHealth health;
    private final QuietHours hours;
    private final Clock clock;

    public Dispatcher(Outbox outbox, Channels channels, ChannelHealth health, QuietHours hours, Clock clock) {
        this.outbox = outbox;
        this.channels = channels;
        this.health = health;
        this.hours = hours;
        this.clock = clock;
    }

    /** @return how many letters were looked at; more may be waiting unless it is zero */
    public int dispatch() {
        return channels.all().stream().mapToInt(this::dispatch).sum();
    }

    private int dispatch(Channel channel) {
        var seen = 0;
        for (var round = 0; round < ROUNDS && health.mayTry(channel.name()); round++) {
            var lease = Lease.startingAt(clock.instant());
            // a channel in trouble is probed with one letter only
            var troubled = health.troubled(channel.name());
            var letters = outbox.claim(channel.name(), lease, troubled ? 1 : BATCH);
            if (letters.isEmpty()) {
                break;
            }
            seen += letters.size();
            var last = work(channel, letters, lease);
            if (troubled && (last == Outcome.SENT || last == Outcome.REFUSED)) {
                health.worked(channel.name());
            }
        }
        return seen;
    }

    private Outcome work(Channel channel, List<Letter> letters, Lease lease) {
        var last = Outcome.HELD;
        for (var letter : letters) {
            if (last == Outcome.BROKEN || lease.over(clock.instant())) {
                outbox.release(lease);
                break;
            }
            last = work(channel, letter, lease);
        }
        return last;
    }

    private Outcome work(Channel channel, Letter letter, Lease lease) {
        var now = clock.instant();
        if (letter.quiet() && hours.quietFor(letter.recipient(), now)) {
            outbox.hold(letter.id(), lease, hours.nextFor(letter.recipient(), now));
            return Outcome.HELD;
        }
        try {
            channel.deliver(letter);
        } catch (DeliveryFailed failed) {
            return failed.channelAtFault()
                    ? broken(channel, letter, lease, failed.reason())
                    : refused(channel, letter, lease, failed.reason());
        } catch (RuntimeException defect) {
            LOG.error("delivery={} channel={} failed", letter.id(), channel.name(), defect);
            return refused(channel, letter, lease, defect.getClass().getSimpleName());
        }
        if (!outbox.sent(letter.id(), lease, clock.instant())) {
            LOG.warn("notice={} delivery={} took longer than its lease", letter.noticeId(), letter.id());
        }
        return Outcome.SENT;
    }

    private Outcome refused(Channel channel, Letter letter, Lease lease, String reason) {
        var attempts = letter.attempts() + 1;
        LOG.warn(
                "notice={} delivery={} channel={} refused: {}", letter.noticeId(), letter.id(), channel.name(), reason);
        if (attempts >= BackOff.ATTEMPTS) {
            outbox.fail(letter.id(), lease, reason);
        } else {
            outbox.postpone(letter.id(), lease, clock.instant().plus(BackOff.after(attempts)), reason);
        }
        return Outcome.REFUSED;
    }

    /** The letter is not to blame: it goes on waiting for the channel, however long that takes. */
    private Outcome broken(Channel channel, Letter letter, Lease lease, String reason) {
        outbox.postpone(letter.id(), lease, health.failed(channel.name(), reason), reason);
        return Outcome.BROKEN;
    }
}
