package org.lookback.notice.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lookback.notice.ChannelSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The rooms of the configuration; a faulty entry stops the start. */
@Component
@EnableConfigurationProperties(WebhookSettings.class)
class Webhooks implements ChannelSource {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final List<WebhookRoom> rooms;

    Webhooks(WebhookSettings settings, ObjectMapper json) {
        var calls = new OutwardCall();
        this.rooms = settings.targets().stream()
                .map(target -> {
                    check(target);
                    return new WebhookRoom(target, format(target, settings, json), settings.allowPrivate(), calls);
                })
                .toList();
    }

    @Override
    public List<WebhookRoom> channels() {
        return rooms;
    }

    private static WebhookFormat format(WebhookSettings.Target target, WebhookSettings settings, ObjectMapper json) {
        return switch (target.format()) {
            case WECOM -> RobotFormat.wecom(json);
            case DINGTALK -> RobotFormat.dingtalk(json, target.secret());
            case CLOUDEVENTS -> new CloudEventsFormat(json, settings.source());
        };
    }

    private static void check(WebhookSettings.Target target) {
        if (!NAME.matcher(target.name()).matches()) {
            throw new IllegalStateException(
                    "lookback.notice.webhook.targets 中的名称“%s”应为小写字母、数字和连字符，最长 40 位。".formatted(target.name()));
        }
        var scheme = String.valueOf(target.url().getScheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || target.url().getHost() == null) {
            throw new IllegalStateException(
                    "lookback.notice.webhook.targets 中“%s”的 url 应以 https:// 开头并包含主机名。".formatted(target.name()));
        }
    }
}
