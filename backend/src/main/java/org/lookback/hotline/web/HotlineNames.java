package org.lookback.hotline.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.catalogue.Categories;
import org.lookback.catalogue.Category;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.directory.Unit;
import org.lookback.privacy.Masking;
import org.springframework.stereotype.Component;

/** What units, people and categories are called, as clients read them. */
@Component
class HotlineNames {

    private static final String SYSTEM = "system";

    private final Directory directory;
    private final Categories categories;

    HotlineNames(Directory directory, Categories categories) {
        this.directory = directory;
        this.categories = categories;
    }

    /** Units and categories are read at once, people as they are met. */
    Names now() {
        return new Names(
                directory.units().stream().collect(Collectors.toMap(Unit::code, Unit::name)),
                categories.all().stream().collect(Collectors.toMap(Category::code, Category::name)),
                new HashMap<>(Map.of(SYSTEM, new Who(SYSTEM, "系统"))),
                directory);
    }

    /** A member of staff. */
    record Who(String id, String name) {}

    record Names(
            Map<String, String> units, Map<String, String> categories, Map<String, Who> people, Directory directory) {

        /** A code that is not in the directory stays a code. */
        @Nullable
        String unit(@Nullable String code) {
            return code == null ? null : units.getOrDefault(code, code);
        }

        String category(String code) {
            return categories.getOrDefault(code, code);
        }

        @Nullable
        Who who(@Nullable String id) {
            return id == null
                    ? null
                    : people.computeIfAbsent(
                            id,
                            unknown -> new Who(
                                    unknown,
                                    directory
                                            .findPerson(unknown)
                                            .map(Person::name)
                                            .orElse(unknown)));
        }
    }

    /** What somebody wrote, with the numbers of people in it masked. [C6] */
    static @Nullable String masked(@Nullable String written) {
        return written == null ? null : Masking.numbersIn(written);
    }

    static @Nullable OffsetDateTime local(@Nullable Instant at) {
        return at == null ? null : at.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }
}
