package org.lookback.access.engine;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.lookback.access.Identities;
import org.lookback.access.SignedIn;
import org.springframework.stereotype.Component;

@Component
class EngineIdentities implements Identities {

    private final IdentityService identities;
    private final Clock clock;

    EngineIdentities(IdentityService identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public boolean passwordMatches(String id, String password) {
        if (id.isEmpty() || password.isEmpty()) {
            return false;
        }
        try {
            return identities.checkPassword(id, password);
        } catch (AuthenticationException refused) {
            return false;
        }
    }

    @Override
    public Optional<SignedIn> find(String id) {
        var user = identities.createUserQuery().userId(id).singleResult();
        if (user == null) {
            return Optional.empty();
        }
        // A database that ignores letter case finds Li for li: the id is the one that is stored.
        var groups = identities.createGroupQuery().groupMember(user.getId()).list().stream()
                .map(Group::getId)
                .toList();
        var name = Objects.requireNonNullElse(user.getLastName(), "")
                + Objects.requireNonNullElse(user.getFirstName(), "");
        return Optional.of(new SignedIn(user.getId(), name.isBlank() ? id : name, groups, clock.instant()));
    }

    @Override
    public void actAs(SignedIn person) {
        identities.setAuthentication(person.id(), List.copyOf(person.groups()));
    }

    @Override
    public void actAsNobody() {
        identities.clearAuthentication();
    }
}
