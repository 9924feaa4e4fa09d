package org.lookback.open311.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lookback.open311.Open311Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings under {@code lookback.open311}. */
@Configuration(proxyBeanMethods = false)
class Open311Configuration {

    @Bean
    Open311Settings open311Settings(
            @Value("${lookback.open311.jurisdiction:lookback}") String jurisdiction,
            @Value("${lookback.open311.contact:请联系区 12345 热线中心}") String contact,
            @Value("${lookback.open311.key-service:向系统管理员书面申请}") String keyService,
            @Value("${lookback.open311.public-sources:}") List<String> publicSources,
            @Value("${lookback.open311.posts-per-minute:60}") int postsPerMinute) {
        return new Open311Settings(
                jurisdiction,
                contact,
                keyService,
                publicSources.stream()
                        .map(source -> source.strip().toUpperCase(Locale.ROOT))
                        .filter(source -> !source.isEmpty())
                        .collect(Collectors.toSet()),
                postsPerMinute);
    }
}
