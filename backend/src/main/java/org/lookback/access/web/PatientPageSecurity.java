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

/** The page on which a patient answers behind the link of her text message. [S0] */
@Configuration(proxyBeanMethods = false)
class PatientPageSecurity {

    /** No session and no cookie, hence nothing to forge: whoever decides has the link. */
    @Bean
    @Order(0)
    SecurityFilterChain patientPage(HttpSecurity http) throws Exception {
        return http.securityMatcher("/v", "/v/**")
                .authorizeHttpRequests(calls -> calls.requestMatchers(HttpMethod.GET, "/v/{token}")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/v/{token}/{decision}")
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
