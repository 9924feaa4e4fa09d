package org.lookback.notice.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.lookback.notice.DeliveryFailed;
import org.lookback.notice.Letter;
import org.lookback.notice.Notice;
import org.lookback.notice.Room;

/** One receiver of webhooks. Its address is a secret and never shows up in logs or errors. */
final class WebhookRoom implements Room {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int ANSWER_BYTES = 10_000;

    private final WebhookSettings.Target target;
    private final WebhookFormat format;
    private final boolean allowPrivate;
    private final HttpClient http;

    WebhookRoom(WebhookSettings.Target target, WebhookFormat format, boolean allowPrivate, HttpClient http) {
        this.target = target;
        this.format = format;
        this.allowPrivate = allowPrivate;
        this.http = http;
    }

    @Override
    public String name() {
        return "webhook-" + target.name();
    }

    @Override
    public boolean hears(Notice notice) {
        return (target.templates().isEmpty() || target.templates().contains(notice.template()))
                && (target.recipients().isEmpty()
                        || notice.recipients().stream().anyMatch(target.recipients()::contains));
    }

    @Override
    public void deliver(Letter letter) throws DeliveryFailed {
        refuseOwnNetwork(target.url());
        // robots compare the time with theirs, so it is the machine's and not that of training
        var call = HttpRequest.newBuilder(format.signed(target.url(), Instant.now()))
                .timeout(TIMEOUT)
                .header("Content-Type", format.contentType())
                .POST(HttpRequest.BodyPublishers.ofString(format.body(letter), StandardCharsets.UTF_8))
                .build();
        try {
            judge(http.send(call, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException unreachable) {
            throw DeliveryFailed.channel("无法连接：" + unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw DeliveryFailed.letter("发送时系统正在停止");
        }
    }

    private void judge(HttpResponse<InputStream> answer) throws IOException, DeliveryFailed {
        try (var body = answer.body()) {
            var text = new String(body.readNBytes(ANSWER_BYTES), StandardCharsets.UTF_8);
            var status = answer.statusCode();
            if (status == 400 || status == 413 || status == 422) {
                throw DeliveryFailed.letter("对方不接受这条内容：HTTP " + status);
            }
            if (status < 200 || status >= 300) {
                throw DeliveryFailed.channel("对方返回 HTTP " + status);
            }
            var complaint = format.complaint(text);
            if (!complaint.isEmpty()) {
                throw DeliveryFailed.channel(complaint);
            }
        }
    }

    /** Looked up right before the call and not at start: a name may point somewhere else by now. */
    private void refuseOwnNetwork(URI url) throws DeliveryFailed {
        try {
            if (!allowPrivate
                    && Arrays.stream(InetAddress.getAllByName(url.getHost())).anyMatch(OwnNetwork::contains)) {
                throw DeliveryFailed.channel("地址指向内部网络，已拒绝；确需发往内网时设置 lookback.notice.webhook.allow-private=true");
            }
        } catch (UnknownHostException unknown) {
            throw DeliveryFailed.channel("域名无法解析");
        }
    }
}
