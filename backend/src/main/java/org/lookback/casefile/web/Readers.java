package org.lookback.casefile.web;

import java.util.stream.Collectors;
import org.lookback.casefile.Reader;
import org.lookback.directory.Directory;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Turns the logged-in account into a reader of case files. */
@Component
public class Readers {

    private static final String GROUP = "GROUP_";

    private final Directory directory;

    Readers(Directory directory) {
        this.directory = directory;
    }

    public Reader of(Authentication login) {
        var groups = login.getAuthorities().stream()
                .map(authority -> authority.getAuthority())
                .filter(name -> name.startsWith(GROUP))
                .map(name -> name.substring(GROUP.length()))
                .collect(Collectors.toSet());
        var unit = directory
                .findPerson(login.getName())
                .map(person -> person.unit())
                .orElse(null);
        return new Reader(login.getName(), unit, groups);
    }
}
