package org.lookback.notice.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.notice.Deliveries;
import org.lookback.notice.Delivery;
import org.lookback.notice.DeliveryState;

/** What is read of deliveries, and the retry. */
@Mapper
interface DeliveryMapper {

    List<Deliveries.Load> listLoads();

    List<Delivery> list(
            @Param("state") @Nullable DeliveryState state,
            @Param("caseNo") @Nullable String caseNo,
            @Param("atMost") int atMost);

    long count(@Param("state") @Nullable DeliveryState state, @Param("caseNo") @Nullable String caseNo);

    List<Delivery> listByNotice(String noticeId);

    List<Delivery> listInDigest(String person);

    int retry(@Param("noticeId") String noticeId, @Param("now") Instant now);
}
