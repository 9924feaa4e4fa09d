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

/** The one page for people without an account: a venue's knowledge test, opened by its one-time link. Nothing else lies here. */
@Configuration(proxyBeanMethods = false)
class TestPageSecurity {

    /** No session and no cookie, hence nothing to forge: each call carries the phone's secret in a header. */
    @Bean
    @Order(0)
    SecurityFilterChain testPage(HttpSecurity http) throws Exception {
        return http.securityMatcher("/test", "/test/**")
                .authorizeHttpRequests(calls -> calls.requestMatchers(
                                HttpMethod.GET, "/test", "/test/", "/test/index.html", "/test/test.css", "/test/*.js")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/test/api/open", "/test/api/answer", "/test/api/hand-in")
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
