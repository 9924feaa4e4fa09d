package org.lookback.casecard.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.directory.Unit;
import org.springframework.stereotype.Component;

/** What units and staff are called on a card. */
@Component
class CaseCardNames {

    private final Directory directory;

    CaseCardNames(Directory directory) {
        this.directory = directory;
    }

    /** Units are read at once, people as they are met. */
    Names now() {
        return new Names(
                directory.units().stream().collect(Collectors.toMap(Unit::code, Unit::name)),
                new HashMap<>(Map.of("system", "系统", "patient", "患者", "petitioner", "诉求人")),
                directory);
    }

    record Names(Map<String, String> units, Map<String, String> people, Directory directory) {

        @Nullable
        String unit(@Nullable String code) {
            return code == null ? null : units.getOrDefault(code, code);
        }

        String person(String id) {
            return people.computeIfAbsent(
                    id,
                    unknown -> directory.findPerson(unknown).map(Person::name).orElse("其他系统"));
        }

        /** Units, and the people met so far. */
        Map<String, String> all() {
            var all = new HashMap<>(units);
            all.putAll(people);
            return all;
        }
    }
}
