package org.lookback.access;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Remembers for a minute who is in which groups, so that a program that sends its password with every call costs no look-up. */
@Service
public class KnownLogins {

    private static final int CAPACITY = 5000;

    private final Identities identities;
    private final Clock clock;
    private final Map<String, SignedIn> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SignedIn> eldest) {
            return size() > CAPACITY;
        }
    };

    KnownLogins(Identities identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    /** Not older than a minute; empty if the account does not exist any more. */
    public Optional<SignedIn> find(String id) {
        SignedIn remembered;
        synchronized (known) {
            remembered = known.get(id);
        }
        return remembered == null || outdated(remembered) ? look(id) : Optional.of(remembered);
    }

    public boolean outdated(SignedIn person) {
        return person.outdated(clock.instant());
    }

    private Optional<SignedIn> look(String id) {
        var found = identities.find(id);
        synchronized (known) {
            known.remove(id);
            found.ifPresent(person -> known.put(id, person));
        }
        return found;
    }
}
