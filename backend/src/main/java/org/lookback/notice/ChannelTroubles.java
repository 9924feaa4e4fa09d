package org.lookback.notice;

import java.util.List;
import java.util.Optional;

/** Where the troubles of channels are kept, for all nodes; a channel without an entry works. */
public interface ChannelTroubles {

    Optional<ChannelTrouble> find(String channel);

    List<ChannelTrouble> all();

    void put(ChannelTrouble trouble);

    void clear(String channel);
}
