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

/** The page on which petitioners follow their hotline case: a form, the page behind a link, and the rating. [S4] */
@Configuration(proxyBeanMethods = false)
class FollowUpPageSecurity {

    /** No session and no cookie, hence nothing to forge: whoever rates a case has its link. */
    @Bean
    @Order(0)
    SecurityFilterChain followUpPage(HttpSecurity http) throws Exception {
        return http.securityMatcher("/h", "/h/**")
                .authorizeHttpRequests(calls -> calls.requestMatchers(HttpMethod.GET, "/h", "/h/{token}")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/h", "/h/{token}/rating")
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
