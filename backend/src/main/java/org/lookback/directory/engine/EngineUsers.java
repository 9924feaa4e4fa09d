package org.lookback.directory.engine;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.lookback.directory.Person;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** The engine's users: one per active person; somebody who left loses the account, everybody unknown to us keeps it. */
@Component
class EngineUsers {

    private final IdentityService identities;

    EngineUsers(IdentityService identities) {
        this.identities = identities;
    }

    void follow(List<Person> everybody) {
        var users = identities.createUserQuery().list().stream()
                .collect(Collectors.toMap(User::getId, Function.identity()));
        for (var person : everybody) {
            var user = users.get(person.id());
            if (!person.active()) {
                if (user != null) {
                    identities.deleteUser(person.id());
                }
            } else if (user == null) {
                var account = identities.newUser(person.id());
                account.setPassword(nobodysPassword());
                name(account, person);
            } else if (!person.name().equals(user.getLastName())) {
                name(user, person);
            }
        }
    }

    void givePassword(List<String> ids, String password) {
        if (!ids.isEmpty()) {
            var query = identities.createUserQuery().userIdIn(ids.toArray(String[]::new));
            for (var user : query.list()) {
                user.setPassword(password);
                identities.saveUser(user);
            }
        }
    }

    /** Until somebody sets one; an account without any makes the engine's password check fail badly. */
    private static String nobodysPassword() {
        return HexFormat.of().formatHex(KeyGenerators.secureRandom(32).generateKey());
    }

    /** The web apps show "first last", which is the wrong way round for Chinese names: all of it is the last name. */
    private void name(User user, Person person) {
        user.setFirstName("");
        user.setLastName(person.name());
        identities.saveUser(user);
    }
}
