package org.lookback.notice.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.notice.Deliveries;
import org.lookback.notice.Delivery;
import org.lookback.notice.DeliveryState;
import org.springframework.stereotype.Repository;

@Repository
class SqlDeliveries implements Deliveries {

    private final DeliveryMapper mapper;

    SqlDeliveries(DeliveryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Load> loads() {
        return mapper.listLoads();
    }

    @Override
    public List<Delivery> list(@Nullable DeliveryState state, @Nullable String caseNo, int atMost) {
        return mapper.list(state, caseNo, atMost);
    }

    @Override
    public long count(@Nullable DeliveryState state, @Nullable String caseNo) {
        return mapper.count(state, caseNo);
    }

    @Override
    public List<Delivery> ofNotice(String noticeId) {
        return mapper.listByNotice(noticeId);
    }

    @Override
    public int retry(String noticeId, Instant now) {
        return mapper.retry(noticeId, now);
    }
}
