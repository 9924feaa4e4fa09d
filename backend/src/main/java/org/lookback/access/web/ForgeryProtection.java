package org.lookback.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** Cross-site request forgery: calls with a session repeat the cookie {@code LB-XSRF} in the header {@code X-LB-XSRF}. */
final class ForgeryProtection {

    private ForgeryProtection() {}

    /** For addresses that programs call: with a password in the call there is nothing to forge. */
    static Customizer<CsrfConfigurer<HttpSecurity>> unlessPasswordSent() {
        return csrf -> cookie(csrf).ignoringRequestMatchers(ForgeryProtection::passwordSentByProgram);
    }

    /** For pages; the engine's web apps bring their own token under the usual names, hence ours are different. */
    static Customizer<CsrfConfigurer<HttpSecurity>> exceptWebapps() {
        return csrf -> cookie(csrf).ignoringRequestMatchers("/camunda/**");
    }

    private static CsrfConfigurer<HttpSecurity> cookie(CsrfConfigurer<HttpSecurity> csrf) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("LB-XSRF");
        tokens.setHeaderName("X-LB-XSRF");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        var handler = new CsrfTokenRequestAttributeHandler();
        // No name means: not deferred, so that the cookie is there before the first call that needs it.
        handler.setCsrfRequestAttributeName(null);
        return csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(handler);
    }

    /** A browser that remembers a Basic password sends it along with a foreign page's form, too. */
    private static boolean passwordSentByProgram(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return request.getHeader("Authorization") != null
                && (site == null || "same-origin".equals(site) || "none".equals(site));
    }
}
