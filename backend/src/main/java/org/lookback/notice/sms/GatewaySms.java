package org.lookback.notice.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.lookback.notice.DeliveryFailed;
import org.lookback.notice.Letter;
import org.lookback.notice.PatientPost.Sms;
import org.lookback.notice.webhook.OutwardCall;

/** A gateway over HTTP: {@code {"id", "to", "text"}}; the id stays the same when it is sent again, so that a good gateway sends it once. */
final class GatewaySms implements SmsWay {

    private final URI url;
    private final SmsSettings settings;
    private final OutwardCall calls;
    private final ObjectMapper json;

    GatewaySms(URI url, SmsSettings settings, OutwardCall calls, ObjectMapper json) {
        this.url = url;
        this.settings = settings;
        this.calls = calls;
        this.json = json;
    }

    @Override
    public void send(Letter letter, Sms sms) throws DeliveryFailed {
        calls.refuseOwnNetwork(url, settings.allowPrivate(), "lookback.notice.sms.allow-private=true");
        var call = HttpRequest.newBuilder(url)
                .timeout(OutwardCall.TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body(letter, sms), StandardCharsets.UTF_8));
        if (!settings.header().isEmpty()) {
            call.header(settings.header(), settings.headerValue());
        }
        calls.send(call.build());
    }

    private String body(Letter letter, Sms sms) {
        try {
            return json.writeValueAsString(Map.of("id", letter.noticeId(), "to", sms.phone(), "text", sms.text()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
