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
import java.util.Arrays;
import org.lookback.notice.DeliveryFailed;

/** A call to a program outside: no redirects, short waits, never into the own network; the address never shows up in errors. */
public final class OutwardCall {

    public static final Duration TIMEOUT = Duration.ofSeconds(10);

    private static final int ANSWER_BYTES = 10_000;

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @return what was answered with success, its beginning */
    public String send(HttpRequest call) throws DeliveryFailed {
        try {
            return judged(http.send(call, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException unreachable) {
            throw DeliveryFailed.channel("无法连接：" + unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw DeliveryFailed.letter("发送时系统正在停止");
        }
    }

    private static String judged(HttpResponse<InputStream> answer) throws IOException, DeliveryFailed {
        try (var body = answer.body()) {
            var text = new String(body.readNBytes(ANSWER_BYTES), StandardCharsets.UTF_8);
            var status = answer.statusCode();
            if (status == 400 || status == 413 || status == 422) {
                throw DeliveryFailed.letter("对方不接受这条内容：HTTP " + status);
            }
            if (status < 200 || status >= 300) {
                throw DeliveryFailed.channel("对方返回 HTTP " + status);
            }
            return text;
        }
    }

    /** Looked up right before the call and not at start: a name may point somewhere else by now. @param setting that would allow it */
    public void refuseOwnNetwork(URI url, boolean allowPrivate, String setting) throws DeliveryFailed {
        try {
            if (!allowPrivate
                    && Arrays.stream(InetAddress.getAllByName(url.getHost())).anyMatch(OwnNetwork::contains)) {
                throw DeliveryFailed.channel("地址指向内部网络，已拒绝；确需发往内网时设置 " + setting);
            }
        } catch (UnknownHostException unknown) {
            throw DeliveryFailed.channel("域名无法解析");
        }
    }
}
