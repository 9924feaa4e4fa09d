package org.lookback.access.web;

import org.lookback.access.Identities;
import org.lookback.access.KnownLogins;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Id and password, from the login page or from HTTP Basic. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final Identities identities;
    private final KnownLogins logins;

    PasswordLogin(Identities identities, KnownLogins logins) {
        this.identities = identities;
        this.logins = logins;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var id = attempt.getName().strip();
        if (!(attempt.getCredentials() instanceof String password) || !identities.passwordMatches(id, password)) {
            throw new BadCredentialsException("wrong id or password, or locked for some seconds");
        }
        return logins.find(id)
                .map(GroupAuthorities::authenticated)
                .orElseThrow(() -> new BadCredentialsException("account has just been removed"));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
