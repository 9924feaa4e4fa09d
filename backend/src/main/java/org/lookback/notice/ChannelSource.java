package org.lookback.notice;

import java.util.List;

/** Brings the channels that the configuration asks for. */
public interface ChannelSource {

    List<? extends Channel> channels();
}
