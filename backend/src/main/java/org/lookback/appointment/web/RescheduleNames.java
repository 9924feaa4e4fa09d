package org.lookback.appointment.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.directory.Unit;
import org.springframework.stereotype.Component;

/** What hospitals and staff are called. */
@Component
class RescheduleNames {

    private final Directory directory;

    RescheduleNames(Directory directory) {
        this.directory = directory;
    }

    /** Units are read at once, people as they are met. */
    Names now() {
        return new Names(
                directory.units().stream().collect(Collectors.toMap(Unit::code, Unit::name)),
                new HashMap<>(Map.of("system", "系统", "patient", "患者")),
                directory);
    }

    record Names(Map<String, String> units, Map<String, String> people, Directory directory) {

        /** A code that is not in the directory stays a code. */
        String unit(String code) {
            return units.getOrDefault(code, code);
        }

        String person(String id) {
            return people.computeIfAbsent(
                    id,
                    unknown -> directory.findPerson(unknown).map(Person::name).orElse(unknown));
        }
    }

    static OffsetDateTime local(Instant at) {
        return at.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime localOrNull(@Nullable Instant at) {
        return at == null ? null : local(at);
    }
}
