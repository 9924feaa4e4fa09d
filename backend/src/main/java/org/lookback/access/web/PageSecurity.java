package org.lookback.access.web;

import static org.lookback.directory.SpecialGroup.ADMINISTRATOR;
import static org.lookback.directory.SpecialGroup.SUPERVISOR;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.access.KnownLogins;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** What people open in a browser: the engine's web apps and our own pages, behind one login page. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String SIGN_OUT_OF_WEBAPP = "/camunda/api/admin/auth/user/{engine}/logout";

    private final KnownLogins logins;

    PageSecurity(KnownLogins logins) {
        this.logins = logins;
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        var rememberedPage = new HttpSessionRequestCache();
        rememberedPage.setMatchingRequestParameterName(null);
        rememberedPage.setRequestMatcher(pages());
        return http.authorizeHttpRequests(pages -> pages.requestMatchers(
                                "/login",
                                "/login.css",
                                "/sign-out.js",
                                "/favicon.ico",
                                "/error",
                                "/error/**",
                                "/actuator/health/**",
                                "/.well-known/**")
                        .permitAll()
                        // First-run setup and the web apps' own password check would be a second way in.
                        .requestMatchers("/camunda/api/admin/setup/**", "/camunda/api/admin/auth/user/*/login/**")
                        .denyAll()
                        .requestMatchers("/camunda/app/admin/**", "/actuator/**")
                        .hasAnyAuthority(GroupAuthorities.of(ADMINISTRATOR))
                        .requestMatchers("/camunda/app/cockpit/**", "/camunda/api/cockpit/**")
                        .hasAnyAuthority(GroupAuthorities.of(SUPERVISOR, ADMINISTRATOR))
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login").failureUrl("/login?wrong"))
                .logout(out -> out.logoutRequestMatcher(new OrRequestMatcher(
                                withDefaults().matcher(HttpMethod.POST, "/logout"),
                                withDefaults().matcher(HttpMethod.POST, SIGN_OUT_OF_WEBAPP)))
                        .logoutSuccessHandler(PageSecurity::signedOut))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                withDefaults().matcher("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), anything -> true))
                .requestCache(cache -> cache.requestCache(rememberedPage))
                .csrf(ForgeryProtection.exceptWebapps())
                .headers(ProtectiveHeaders::onPages)
                .addFilterBefore(new FreshLoginFilter(logins), AuthorizationFilter.class)
                .build();
    }

    /** What somebody wants to see, not the icon or the picture her browser fetches beside it. */
    private static MediaTypeRequestMatcher pages() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return html;
    }

    private static void signedOut(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication whoever)
            throws IOException {
        if (request.getRequestURI().startsWith("/camunda/")) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            response.sendRedirect("/login?logout");
        }
    }
}
