package org.lookback.notice.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.notice.webhook.OutwardCall;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses by the configuration; a faulty address stops the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsSettings.class)
class SmsWays {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    @Bean
    SmsWay smsWay(SmsSettings settings, ObjectMapper json) {
        return settings.url().isBlank()
                ? new LoggedSms()
                : new GatewaySms(address(settings.url().strip()), settings, new OutwardCall(), json);
    }

    private static URI address(String text) {
        try {
            var url = URI.create(text);
            if (SCHEMES.contains(String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT)) && url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException broken) {
            throw faulty(broken);
        }
        throw faulty(null);
    }

    /** The address may hold a key, so it is not repeated. */
    private static IllegalStateException faulty(@Nullable Exception cause) {
        return new IllegalStateException("配置项 lookback.notice.sms.url 应以 https:// 开头并包含主机名；不使用短信网关请留空。", cause);
    }
}
