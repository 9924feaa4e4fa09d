package org.lookback.notice.web;

import java.util.ArrayList;
import org.lookback.notice.ChannelReport;
import org.lookback.notice.DeliveryWatch;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Part {@code notice} of the health page. A dead channel is DEGRADED and not DOWN: the application works without it, and no load
 * balancer should take a node away because a mail server is ill.
 */
@Component("notice")
class NoticeHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "有通知渠道不可用，或有通知发送失败");

    private final DeliveryWatch watch;

    NoticeHealth(DeliveryWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        var health = Health.up();
        var ill = new ArrayList<String>();
        for (var channel : watch.channels()) {
            health.withDetail(channel.name(), line(channel));
            if (channel.state() != ChannelReport.State.UP || channel.failed() > 0) {
                ill.add(channel.name());
            }
        }
        return ill.isEmpty() ? health.build() : health.status(DEGRADED).build();
    }

    private static String line(ChannelReport channel) {
        var since = channel.since() == null ? "" : " since " + channel.since();
        return "%s%s, waiting %d, failed %d".formatted(channel.state(), since, channel.waiting(), channel.failed());
    }
}
