package org.lookback.notice.persistence;

import java.util.List;
import java.util.Optional;
import org.lookback.notice.ChannelTrouble;
import org.lookback.notice.ChannelTroubles;
import org.springframework.stereotype.Repository;

@Repository
class SqlChannelTroubles implements ChannelTroubles {

    private final ChannelTroubleMapper mapper;

    SqlChannelTroubles(ChannelTroubleMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<ChannelTrouble> find(String channel) {
        return mapper.selectByChannel(channel);
    }

    @Override
    public List<ChannelTrouble> all() {
        return mapper.list();
    }

    @Override
    public void put(ChannelTrouble trouble) {
        mapper.upsert(trouble);
    }

    @Override
    public void clear(String channel) {
        mapper.delete(channel);
    }
}
