package org.lookback.access.engine;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.lookback.access.SignedIn;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;

/** The engine's web apps believe our session instead of asking for a password of their own. */
@Configuration(proxyBeanMethods = false)
class WebappLogin {

    /** After Spring Security (-100), which has to know the person first. */
    private static final int AFTER_SECURITY = 201;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappLoginFilter() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of("authentication-provider", OurSession.class.getName()));
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WebappPages> webappPagesFilter() {
        var filter = new FilterRegistrationBean<>(new WebappPages());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(AFTER_SECURITY + 1);
        return filter;
    }

    /** Made by the filter by name, therefore public and without dependencies. */
    public static class OurSession extends ContainerBasedAuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
                var result = AuthenticationResult.successful(person.id());
                result.setGroups(person.groups());
                return result;
            }
            return AuthenticationResult.unsuccessful();
        }
    }
}
