package org.lookback.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lookback.access.KnownLogins;
import org.lookback.access.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Once a minute a session learns whether its person still has the account and which groups it is in now. */
class FreshLoginFilter extends OncePerRequestFilter {

    private final KnownLogins logins;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    FreshLoginFilter(KnownLogins logins) {
        this.logins = logins;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn person
                && logins.outdated(person)) {
            refresh(person, request, response);
        }
        chain.doFilter(request, response);
    }

    private void refresh(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        var context = SecurityContextHolder.createEmptyContext();
        logins.find(person.id()).map(GroupAuthorities::authenticated).ifPresent(context::setAuthentication);
        SecurityContextHolder.setContext(context);
        if (session != null && context.getAuthentication() == null) {
            session.invalidate();
        } else if (session != null) {
            sessions.saveContext(context, request, response);
        }
    }
}
