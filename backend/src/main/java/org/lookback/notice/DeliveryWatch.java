package org.lookback.notice;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.notice.ChannelReport.State;
import org.lookback.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows supervisors which channels and deliveries are in trouble, and lets them try again. */
@Service
public class DeliveryWatch {

    private static final int MOST = 500;

    private final Channels channels;
    private final ChannelTroubles troubles;
    private final Deliveries deliveries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public DeliveryWatch(
            Channels channels,
            ChannelTroubles troubles,
            Deliveries deliveries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.channels = channels;
        this.troubles = troubles;
        this.deliveries = deliveries;
        this.events = events;
        this.clock = clock;
    }

    public List<ChannelReport> channels() {
        var loads =
                deliveries.loads().stream().collect(Collectors.toMap(Deliveries.Load::channel, Function.identity()));
        var ill = troubles.all().stream().collect(Collectors.toMap(ChannelTrouble::channel, Function.identity()));
        var names = new LinkedHashSet<String>();
        channels.all().forEach(channel -> names.add(channel.name()));
        loads.values().stream().filter(load -> load.waiting() > 0).forEach(load -> names.add(load.channel()));
        return names.stream().map(name -> report(name, loads, ill)).toList();
    }

    private ChannelReport report(String name, Map<String, Deliveries.Load> loads, Map<String, ChannelTrouble> ill) {
        var load = loads.getOrDefault(name, new Deliveries.Load(name, 0, 0));
        var trouble = ill.get(name);
        var state = !channels.has(name) ? State.MISSING : trouble != null && trouble.down() ? State.DOWN : State.UP;
        return new ChannelReport(
                name,
                state,
                trouble == null ? null : trouble.since(),
                trouble == null ? null : trouble.lastError(),
                load.waiting(),
                load.failed());
    }

    public List<Delivery> list(@Nullable DeliveryState state, @Nullable String caseNo, int limit) {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("LIMIT_OUT_OF_RANGE", "每页条数%d不在1至%d之间，请调整。".formatted(limit, MOST));
        }
        return deliveries.list(state, caseNo, limit);
    }

    public long count(@Nullable DeliveryState state, @Nullable String caseNo) {
        return deliveries.count(state, caseNo);
    }

    /** Does not wait for the next probe of a dead channel either. @return the deliveries of this notice as they stand now */
    @Transactional
    public List<Delivery> retry(String noticeId) {
        var before = deliveries.ofNotice(noticeId);
        if (before.isEmpty()) {
            throw Refusal.notFound("NOTICE_UNKNOWN", "没有编号为“%s”的通知，请核对编号。".formatted(noticeId));
        }
        if (deliveries.retry(noticeId, clock.instant()) == 0) {
            throw Refusal.conflict("NOTHING_TO_RETRY", "这条通知没有发送失败的，不需要重发；等待工作时间或每日摘要的会按时发出。");
        }
        troubles.all().stream()
                .filter(trouble ->
                        before.stream().anyMatch(delivery -> delivery.channel().equals(trouble.channel())))
                .forEach(trouble -> troubles.put(trouble.dueAt(clock.instant())));
        events.publishEvent(new NoticesWaiting());
        return deliveries.ofNotice(noticeId);
    }
}
