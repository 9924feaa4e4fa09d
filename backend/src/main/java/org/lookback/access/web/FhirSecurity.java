package org.lookback.access.web;

import static org.lookback.directory.SpecialGroup.HOSPITAL_PROGRAM;

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

/** FHIR: hospitals' own systems with an account of their own and a password in each call; what it can do, anybody may read. [W19] */
@Configuration(proxyBeanMethods = false)
class FhirSecurity {

    private final OutcomeAnswers answers;

    FhirSecurity(OutcomeAnswers answers) {
        this.answers = answers;
    }

    /** No session and no cookie, hence nothing to forge: a browser's session of some person does not count here. */
    @Bean
    @Order(0)
    SecurityFilterChain fhirCalls(HttpSecurity http) throws Exception {
        return http.securityMatcher("/fhir", "/fhir/**")
                .authorizeHttpRequests(calls -> calls.requestMatchers(HttpMethod.GET, "/fhir/metadata")
                        .permitAll()
                        .anyRequest()
                        .hasAnyAuthority(GroupAuthorities.of(HOSPITAL_PROGRAM)))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .headers(ProtectiveHeaders::everywhere)
                .build();
    }
}
