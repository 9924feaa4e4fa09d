package org.lookback.access.web;

import java.util.function.Supplier;
import org.lookback.access.Identities;
import org.lookback.access.KnownLogins;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** What programs call: our interface and the engine's, with a session or with HTTP Basic, never with a redirect. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class ProgramSecurity {

    private static final String HOSPITAL_PROGRAM = "GROUP_hospital-program";

    private final Identities identities;
    private final KnownLogins logins;
    private final ProblemAnswers answers;

    ProgramSecurity(Identities identities, KnownLogins logins, ProblemAnswers answers) {
        this.identities = identities;
        this.logins = logins;
        this.answers = answers;
    }

    /** Without it, patterns are compared with the path inside the engine's REST servlet and never match. */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean wholePathMatching() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** The Basic challenge is what makes Camunda Modeler ask for user and password. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        return program(http, "/engine-rest/**")
                .httpBasic(basic -> basic.realmName("Lookback"))
                .exceptionHandling(refused -> refused.accessDeniedHandler(answers))
                .build();
    }

    /** No challenge here: it would open the browser's own password window over our pages. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return program(http, "/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .build();
    }

    /** A hospital's system has a door of its own, /fhir: what people see is not for it. [C6] */
    private static AuthorizationDecision peopleAndOtherPrograms(
            Supplier<Authentication> login, RequestAuthorizationContext call) {
        var who = login.get();
        var granted = who != null
                && who.isAuthenticated()
                && !(who instanceof AnonymousAuthenticationToken)
                && who.getAuthorities().stream().noneMatch(one -> HOSPITAL_PROGRAM.equals(one.getAuthority()));
        return new AuthorizationDecision(granted);
    }

    private HttpSecurity program(HttpSecurity http, String... paths) throws Exception {
        return http.securityMatcher(paths)
                .authorizeHttpRequests(calls -> calls.anyRequest().access(ProgramSecurity::peopleAndOtherPrograms))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(ForgeryProtection.unlessPasswordSent())
                .headers(ProtectiveHeaders::everywhere)
                .addFilterBefore(new FreshLoginFilter(logins), AuthorizationFilter.class)
                .addFilterAfter(new ActAsSignedInFilter(identities), AuthorizationFilter.class);
    }
}
