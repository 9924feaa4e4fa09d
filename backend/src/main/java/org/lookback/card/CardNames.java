package org.lookback.card;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.directory.Unit;
import org.lookback.privacy.PersonalData;
import org.springframework.stereotype.Component;

/** People and bodies around a card as people call them. */
@Component
public class CardNames {

    private static final String HEAD = "-head";

    private final Directory directory;
    private final PersonalData personal;

    CardNames(Directory directory, PersonalData personal) {
        this.directory = directory;
        this.personal = personal;
    }

    public String person(String account) {
        return directory.findPerson(account).map(Person::name).orElse(account);
    }

    public String people(Collection<String> accounts) {
        return accounts.stream().map(this::person).distinct().collect(Collectors.joining("、"));
    }

    public String unit(String code) {
        return directory.findUnit(code).map(Unit::name).orElse(code);
    }

    public String unitOf(String account) {
        return directory.findPerson(account).map(person -> unit(person.unit())).orElse("");
    }

    /** {@code 建中街街道纪工委} for the group {@code disc-sd-jianzhongjie-handler}; of a head, that it is the head. */
    public String body(String group) {
        var unit = unit(group.substring(0, Math.max(0, group.lastIndexOf('-'))));
        return group.endsWith(HEAD) ? unit + "负责人" : unit;
    }

    /** A name that a paper has to show, in the open. */
    public @Nullable String open(@Nullable String encrypted) {
        return encrypted == null ? null : personal.decrypt(encrypted);
    }
}
