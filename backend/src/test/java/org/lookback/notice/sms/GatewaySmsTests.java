package org.lookback.notice.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.notice.DeliveryFailed;
import org.lookback.notice.Letter;
import org.lookback.notice.PatientPost.Sms;

/** A gateway that takes messages, refuses them, or is not to be called. */
class GatewaySmsTests {

    private static final Letter LETTER = new Letter(
            7, "n-1", "patient:P-1", 0, false, "patient-held", "APT-20261007-000001", "s", "b", true, Instant.EPOCH);

    private final List<String> calls = new ArrayList<>();
    private volatile int status = 200;
    private HttpServer gateway;

    @BeforeEach
    void somebodyListens() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", call -> {
            calls.add(call.getRequestHeaders().getFirst("X-Key") + " "
                    + new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            call.sendResponseHeaders(status, -1);
            call.close();
        });
        gateway.start();
    }

    @AfterEach
    void hangUp() {
        gateway.stop(0);
    }

    @Test
    void theGatewayGetsNumberTextAndAnIdThatStaysTheSame() throws Exception {
        way(true).send(LETTER, new Sms("13811118000", "您好：已为您留号"));
        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call).startsWith("secret ");
            var body = new ObjectMapper().readTree(call.substring("secret ".length()));
            assertThat(body.path("id").asText()).isEqualTo("n-1");
            assertThat(body.path("to").asText()).isEqualTo("13811118000");
            assertThat(body.path("text").asText()).isEqualTo("您好：已为您留号");
        });
    }

    @Test
    void aRefusedNumberIsTheLettersFaultAndAnythingElseTheChannels() {
        status = 422;
        assertThatThrownBy(this::send)
                .isInstanceOfSatisfying(DeliveryFailed.class, no -> assertThat(no.channelAtFault())
                        .isFalse());
        status = 503;
        assertThatThrownBy(this::send).isInstanceOfSatisfying(DeliveryFailed.class, no -> {
            assertThat(no.channelAtFault()).isTrue();
            assertThat(no.reason()).doesNotContain("13811118000", "127.0.0.1");
        });
    }

    @Test
    void theOwnNetworkIsNotCalledUnlessSomebodyAllowedIt() {
        assertThatThrownBy(() -> way(false).send(LETTER, new Sms("13811118000", "x")))
                .hasMessageContaining("lookback.notice.sms.allow-private=true");
        assertThat(calls).isEmpty();
    }

    @Test
    void anAddressThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> new SmsWays()
                        .smsWay(new SmsSettings("ftp://gateway/?key=abc", "", "", false), new ObjectMapper()))
                .hasMessageContaining("lookback.notice.sms.url")
                .hasMessageNotContaining("abc");
    }

    private void send() throws DeliveryFailed {
        way(true).send(LETTER, new Sms("13811118000", "x"));
    }

    private SmsWay way(boolean allowPrivate) {
        var url = "http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms";
        return new SmsWays().smsWay(new SmsSettings(url, "X-Key", "secret", allowPrivate), new ObjectMapper());
    }
}
