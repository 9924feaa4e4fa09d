package org.lookback.access.web;

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

/** The page behind the QR code of a card: anybody may read it, nobody can do anything there. [S3] */
@Configuration(proxyBeanMethods = false)
class StatusPageSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain statusPage(HttpSecurity http) throws Exception {
        return http.securityMatcher("/s", "/s/**")
                .authorizeHttpRequests(calls -> calls.requestMatchers(HttpMethod.GET, "/s/{token}")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .headers(ProtectiveHeaders::onPages)
                .build();
    }
}
