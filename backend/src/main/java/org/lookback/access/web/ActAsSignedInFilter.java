package org.lookback.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lookback.access.Identities;
import org.lookback.access.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** During a call the engine allows what the caller may do, and afterwards nothing is left on the thread. */
class ActAsSignedInFilter extends OncePerRequestFilter {

    private final Identities identities;

    ActAsSignedInFilter(Identities identities) {
        this.identities = identities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        try {
            if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
                identities.actAs(person);
            }
            chain.doFilter(request, response);
        } finally {
            identities.actAsNobody();
        }
    }
}
