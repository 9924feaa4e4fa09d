package org.lookback.notice.persistence;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.lookback.notice.ChannelTrouble;

/** Statements on the table {@code notice_channel_trouble}. */
@Mapper
interface ChannelTroubleMapper {

    Optional<ChannelTrouble> selectByChannel(String channel);

    List<ChannelTrouble> list();

    void upsert(ChannelTrouble trouble);

    void delete(String channel);
}
