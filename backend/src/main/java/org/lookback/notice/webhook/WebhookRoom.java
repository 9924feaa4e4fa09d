package org.lookback.notice.webhook;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.lookback.notice.DeliveryFailed;
import org.lookback.notice.Letter;
import org.lookback.notice.Notice;
import org.lookback.notice.Room;

/** One receiver of webhooks. Its address is a secret and never shows up in logs or errors. */
final class WebhookRoom implements Room {

    private final WebhookSettings.Target target;
    private final WebhookFormat format;
    private final boolean allowPrivate;
    private final OutwardCall calls;

    WebhookRoom(WebhookSettings.Target target, WebhookFormat format, boolean allowPrivate, OutwardCall calls) {
        this.target = target;
        this.format = format;
        this.allowPrivate = allowPrivate;
        this.calls = calls;
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
        calls.refuseOwnNetwork(target.url(), allowPrivate, "lookback.notice.webhook.allow-private=true");
        // robots compare the time with theirs, so it is the machine's and not that of training
        var call = HttpRequest.newBuilder(format.signed(target.url(), Instant.now()))
                .timeout(OutwardCall.TIMEOUT)
                .header("Content-Type", format.contentType())
                .POST(HttpRequest.BodyPublishers.ofString(format.body(letter), StandardCharsets.UTF_8))
                .build();
        var complaint = format.complaint(calls.send(call));
        if (!complaint.isEmpty()) {
            throw DeliveryFailed.channel(complaint);
        }
    }
}
