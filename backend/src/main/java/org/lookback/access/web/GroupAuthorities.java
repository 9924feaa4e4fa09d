package org.lookback.access.web;

import java.util.Arrays;
import org.lookback.access.SignedIn;
import org.lookback.directory.SpecialGroup;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person's groups as authorities: {@code GROUP_supervisor}. */
final class GroupAuthorities {

    private static final String PREFIX = "GROUP_";

    private GroupAuthorities() {}

    static Authentication authenticated(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person,
                null,
                person.groups().stream()
                        .map(group -> new SimpleGrantedAuthority(PREFIX + group))
                        .toList());
    }

    static String[] of(SpecialGroup... groups) {
        return Arrays.stream(groups).map(group -> PREFIX + group.id()).toArray(String[]::new);
    }
}
