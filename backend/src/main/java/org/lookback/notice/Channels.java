package org.lookback.notice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The channels there are, by name. */
@Service
public class Channels {

    private final Map<String, Channel> channels = new LinkedHashMap<>();

    public Channels(List<ChannelSource> sources) {
        sources.forEach(source -> source.channels().forEach(this::add));
    }

    private void add(Channel channel) {
        if (channels.putIfAbsent(channel.name(), channel) != null) {
            throw new IllegalStateException("通知渠道“%s”配置了两次，请改用不同的名称。".formatted(channel.name()));
        }
    }

    public Collection<Channel> all() {
        return channels.values();
    }

    public boolean has(String name) {
        return channels.containsKey(name);
    }

    List<Room> roomsFor(Notice notice) {
        if (PatientRecipient.isAmong(notice.recipients())) {
            return List.of();
        }
        return channels.values().stream()
                .filter(Room.class::isInstance)
                .map(Room.class::cast)
                .filter(room -> room.hears(notice))
                .toList();
    }
}
