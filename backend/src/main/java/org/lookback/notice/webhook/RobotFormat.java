package org.lookback.notice.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lookback.notice.Letter;

/** The robots of 企业微信 and 钉钉: a text message, answered with an error code in the body; only the latter signs. */
record RobotFormat(ObjectMapper json, String secret, int mostBytes) implements WebhookFormat {

    private static final int WECOM_BYTES = 2048;
    private static final int DINGTALK_BYTES = 18_000;
    private static final String HMAC = "HmacSHA256";

    static RobotFormat wecom(ObjectMapper json) {
        return new RobotFormat(json, "", WECOM_BYTES);
    }

    static RobotFormat dingtalk(ObjectMapper json, String secret) {
        return new RobotFormat(json, secret, DINGTALK_BYTES);
    }

    @Override
    public String contentType() {
        return "application/json; charset=utf-8";
    }

    @Override
    public String body(Letter letter) {
        // the id stays at the end however much is cut
        var id = "\n〔%s〕".formatted(letter.noticeId());
        var text = cut(letter.subject() + "\n" + letter.body(), mostBytes - bytes(id)) + id;
        try {
            return json.writeValueAsString(Map.of("msgtype", "text", "text", Map.of("content", text)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public URI signed(URI url, Instant now) {
        if (secret.isEmpty()) {
            return url;
        }
        var signature = URLEncoder.encode(sign(now.toEpochMilli() + "\n" + secret), StandardCharsets.UTF_8);
        var separator = url.getRawQuery() == null ? "?" : "&";
        return URI.create("%s%stimestamp=%d&sign=%s".formatted(url, separator, now.toEpochMilli(), signature));
    }

    @Override
    public String complaint(String answer) {
        try {
            var code = json.readTree(answer).path("errcode");
            return code.isIntegralNumber() && code.asInt() == 0 ? "" : "机器人返回错误码 " + code.asText("（无）");
        } catch (JsonProcessingException unreadable) {
            return "机器人的返回内容无法识别";
        }
    }

    private String sign(String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java runtime has " + HMAC, missing);
        }
    }

    private static String cut(String text, int mostBytes) {
        if (bytes(text) <= mostBytes) {
            return text;
        }
        var kept = new StringBuilder();
        var size = bytes("…");
        for (var i = text.codePoints().iterator(); i.hasNext(); ) {
            var character = Character.toString(i.nextInt());
            size += bytes(character);
            if (size > mostBytes) {
                break;
            }
            kept.append(character);
        }
        return kept.append('…').toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
