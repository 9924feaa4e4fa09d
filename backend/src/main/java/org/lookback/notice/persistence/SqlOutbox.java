package org.lookback.notice.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.lookback.notice.Delivery;
import org.lookback.notice.Lease;
import org.lookback.notice.Letter;
import org.lookback.notice.Outbox;
import org.lookback.notice.Written;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlOutbox implements Outbox {

    private static final int PORTION = 500;

    private final OutboxMapper mapper;
    private final DeliveryMapper deliveries;

    SqlOutbox(OutboxMapper mapper, DeliveryMapper deliveries) {
        this.mapper = mapper;
        this.deliveries = deliveries;
    }

    @Override
    public boolean knows(String onceKey) {
        return mapper.selectByOnceKey(onceKey) != null;
    }

    @Override
    @Transactional
    public void put(Written notice) {
        mapper.insertNotice(notice);
        var copies = notice.copies();
        for (var from = 0; from < copies.size(); from += PORTION) {
            mapper.insertCopies(notice.id(), copies.subList(from, Math.min(from + PORTION, copies.size())));
        }
    }

    /** Between look and claim another node may have been faster: the claim asks again and takes only what is still free. */
    @Override
    @Transactional
    public List<Letter> claim(String channel, Lease lease, int atMost) {
        var due = mapper.listDue(channel, lease, atMost);
        if (due.isEmpty() || mapper.lock(due, lease) == 0) {
            return List.of();
        }
        return mapper.listLocked(lease.holder());
    }

    @Override
    public boolean sent(long delivery, Lease lease, Instant at) {
        return mapper.markSent(delivery, lease.holder(), at) == 1;
    }

    @Override
    public void hold(long delivery, Lease lease, Instant until) {
        mapper.hold(delivery, lease.holder(), until);
    }

    @Override
    public void postpone(long delivery, Lease lease, Instant until, String error) {
        mapper.postpone(delivery, lease.holder(), until, error);
    }

    @Override
    public void fail(long delivery, Lease lease, String error) {
        mapper.fail(delivery, lease.holder(), error);
    }

    @Override
    public void release(Lease lease) {
        mapper.release(lease.holder());
    }

    @Override
    public void hurry(String channel, Instant now) {
        mapper.hurry(channel, now);
    }

    @Override
    public List<Delivery> inDigestOf(String person) {
        return deliveries.listInDigest(person);
    }

    @Override
    public List<String> peopleWithDigest() {
        return mapper.listPeopleWithDigest();
    }

    @Override
    public int bundle(Collection<Long> ids, String digest) {
        return mapper.bundle(ids, digest);
    }
}
