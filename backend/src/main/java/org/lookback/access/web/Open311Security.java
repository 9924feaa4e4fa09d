package org.lookback.access.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;

/** Open311: anybody may read, also from a page of somebody else; who sends something shows a key, not a password. [S4] */
@Configuration(proxyBeanMethods = false)
class Open311Security {

    /** No session and no cookie, hence nothing to forge. */
    @Bean
    @Order(0)
    SecurityFilterChain open311(HttpSecurity http) throws Exception {
        return http.securityMatcher("/open311", "/open311/**")
                .authorizeHttpRequests(calls -> calls.requestMatchers(HttpMethod.GET, "/open311/**")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST,
                                "/open311/v2/requests",
                                "/open311/v2/requests.json",
                                "/open311/v2/requests.xml")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .cors(cors -> cors.configurationSource(call -> readableEverywhere()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .headers(ProtectiveHeaders::everywhere)
                .build();
    }

    private static CorsConfiguration readableEverywhere() {
        var reading = new CorsConfiguration();
        reading.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        reading.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
        return reading;
    }
}
