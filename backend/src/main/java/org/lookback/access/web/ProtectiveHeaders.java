package org.lookback.access.web;

import java.util.Arrays;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What a browser is told to be careful about. */
final class ProtectiveHeaders {

    /** Charts and diagrams set styles on elements; scripts come from files only. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline';"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private ProtectiveHeaders() {}

    static void everywhere(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(transport -> transport.includeSubDomains(false));
    }

    /** The engine's web apps have a policy of their own, and their files may be kept by the browser. */
    static void onPages(HeadersConfigurer<HttpSecurity> headers) {
        everywhere(headers);
        headers.cacheControl(cache -> cache.disable());
        headers.addHeaderWriter(except(new ContentSecurityPolicyHeaderWriter(POLICY), "/camunda/**"));
        headers.addHeaderWriter(
                except(new CacheControlHeadersWriter(), "/camunda/app/**", "/camunda/lib/**", "/console/assets/**"));
    }

    private static HeaderWriter except(HeaderWriter writer, String... patterns) {
        var paths = PathPatternRequestMatcher.withDefaults();
        var excepted =
                Arrays.stream(patterns).<RequestMatcher>map(paths::matcher).toList();
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(new OrRequestMatcher(excepted)), writer);
    }
}
