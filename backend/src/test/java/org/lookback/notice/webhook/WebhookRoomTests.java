package org.lookback.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.notice.DeliveryFailed;
import org.lookback.notice.Letter;
import org.lookback.notice.Notice;
import org.lookback.notice.webhook.WebhookSettings.Format;
import org.lookback.notice.webhook.WebhookSettings.Target;

/** Group chats and other programs, each called the way it wants to be called. */
class WebhookRoomTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Call(URI uri, String contentType, String body) {
        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }

    private final List<Call> calls = new ArrayList<>();
    private HttpServer receiver;
    private volatile int status = 200;
    private volatile String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";

    @BeforeEach
    void somebodyListens() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", call -> {
            calls.add(new Call(
                    call.getRequestURI(),
                    call.getRequestHeaders().getFirst("Content-Type"),
                    new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            call.getResponseHeaders().set("Location", "/elsewhere");
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(status, bytes.length);
            call.getResponseBody().write(bytes);
            call.close();
        });
        receiver.start();
    }

    @AfterEach
    void nobodyListens() {
        receiver.stop(0);
    }

    @Test
    void wecomGetsATextThatFits() throws Exception {
        room(Format.WECOM, true).deliver(letter("很长".repeat(2000)));

        var text = calls.get(0).json().path("text").path("content").asText();
        assertThat(calls.get(0).json().path("msgtype").asText()).isEqualTo("text");
        assertThat(calls.get(0).uri()).hasToString("/hook?key=k");
        assertThat(text).startsWith("【催办】复查").endsWith("…\n〔n-1〕");
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2048);
    }

    @Test
    void dingtalkGetsASignedCall() throws Exception {
        room(Format.DINGTALK, true).deliver(letter("请抓紧"));

        var query = calls.get(0).uri().getRawQuery();
        assertThat(query).matches("key=k&timestamp=\\d{13}&sign=[A-Za-z0-9%]+");
        var timestamp = query.replaceAll(".*timestamp=(\\d+).*", "$1");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("SEC1".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var expected = mac.doFinal((timestamp + "\nSEC1").getBytes(StandardCharsets.UTF_8));
        assertThat(Base64.getDecoder()
                        .decode(URLDecoder.decode(query.replaceAll(".*sign=", ""), StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertThat(calls.get(0).json().path("text").path("content").asText()).contains("请抓紧");
    }

    @Test
    void aProgramGetsACloudEventThatItCanRecognise() throws Exception {
        status = 204;
        answer = "";
        room(Format.CLOUDEVENTS, true).deliver(letter("请抓紧"));

        var event = calls.get(0).json();
        assertThat(calls.get(0).contentType()).isEqualTo("application/cloudevents+json; charset=utf-8");
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("id").asText()).isEqualTo("n-1");
        assertThat(event.path("source").asText()).isEqualTo("/lookback");
        assertThat(event.path("type").asText()).isEqualTo("org.lookback.notice.nudge");
        assertThat(event.path("subject").asText()).isEqualTo("INS-20260930-000012");
        assertThat(event.path("time").asText()).isEqualTo("2026-09-30T02:20:00Z");
        assertThat(event.path("data").path("body").asText()).isEqualTo("请抓紧");
    }

    @Test
    void anAddressInTheOwnNetworkIsRefusedUnlessAllowed() {
        assertThatThrownBy(() -> room(Format.WECOM, false).deliver(letter("x")))
                .isInstanceOfSatisfying(DeliveryFailed.class, refused -> {
                    assertThat(refused.channelAtFault()).isTrue();
                    assertThat(refused.reason()).contains("内部网络", "lookback.notice.webhook.allow-private");
                });
        assertThat(calls).isEmpty();
    }

    @Test
    void aRedirectIsNotFollowed() {
        status = 302;

        assertThatThrownBy(() -> room(Format.CLOUDEVENTS, true).deliver(letter("x")))
                .hasMessage("对方返回 HTTP 302");
        assertThat(calls).hasSize(1);
    }

    @Test
    void aRobotThatSaysNoInAFriendlyVoiceIsHeard() {
        answer = "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}";
        assertThatThrownBy(() -> room(Format.WECOM, true).deliver(letter("x"))).hasMessage("机器人返回错误码 93000");

        answer = "<html>";
        assertThatThrownBy(() -> room(Format.WECOM, true).deliver(letter("x"))).hasMessage("机器人的返回内容无法识别");
        answer = "{}";
        assertThatThrownBy(() -> room(Format.WECOM, true).deliver(letter("x"))).hasMessageContaining("错误码");
    }

    @Test
    void oneContentThatIsRefusedIsNotTheChannelsFault() {
        status = 400;
        assertThatThrownBy(() -> room(Format.CLOUDEVENTS, true).deliver(letter("x")))
                .isInstanceOfSatisfying(DeliveryFailed.class, no -> assertThat(no.channelAtFault())
                        .isFalse());
        status = 503;
        assertThatThrownBy(() -> room(Format.CLOUDEVENTS, true).deliver(letter("x")))
                .isInstanceOfSatisfying(DeliveryFailed.class, no -> assertThat(no.channelAtFault())
                        .isTrue());
    }

    @Test
    void whereNobodyListensTheErrorNamesNoAddress() {
        receiver.stop(0);

        assertThatThrownBy(() -> room(Format.WECOM, true).deliver(letter("x"))).hasMessage("无法连接：ConnectException");
    }

    @Test
    void aRoomHearsOnlyWhatItWasMadeFor() {
        var picky = target(Format.WECOM, "duty", Set.of("nudge"), Set.of("market-reg-head"));
        var room = rooms(new WebhookSettings(true, "/lookback", List.of(picky)))
                .channels()
                .get(0);

        assertThat(room.hears(Notice.of("nudge", "li", "market-reg-head"))).isTrue();
        assertThat(room.hears(Notice.of("nudge", "li"))).isFalse();
        assertThat(room.hears(Notice.of("digest", "market-reg-head"))).isFalse();
        assertThat(room(Format.WECOM, true).hears(Notice.of("digest", "li"))).isTrue();
    }

    @Test
    void aFaultyEntryStopsTheStart() {
        assertThatThrownBy(() -> rooms(new WebhookSettings(
                        true, "/lookback", List.of(target(Format.WECOM, "Duty Room", Set.of(), Set.of())))))
                .hasMessageContaining("“Duty Room”");
        assertThatThrownBy(() -> rooms(new WebhookSettings(
                        true,
                        "/lookback",
                        List.of(new Target(
                                "duty", URI.create("file:///etc/passwd"), Format.WECOM, "", Set.of(), Set.of())))))
                .hasMessageContaining("https://");
    }

    private static Webhooks rooms(WebhookSettings settings) {
        return new Webhooks(settings, JSON);
    }

    private WebhookRoom room(Format format, boolean allowPrivate) {
        var target = target(format, "duty", Set.of(), Set.of());
        return rooms(new WebhookSettings(allowPrivate, "/lookback", List.of(target)))
                .channels()
                .get(0);
    }

    private Target target(Format format, String name, Set<String> templates, Set<String> recipients) {
        var url = URI.create(
                "http://localhost:%d/hook?key=k".formatted(receiver.getAddress().getPort()));
        return new Target(name, url, format, "SEC1", templates, recipients);
    }

    private static Letter letter(String body) {
        return new Letter(
                7,
                "n-1",
                "webhook-duty",
                0,
                false,
                "nudge",
                "INS-20260930-000012",
                "【催办】复查",
                body,
                false,
                Instant.parse("2026-09-30T02:20:00Z"));
    }
}
