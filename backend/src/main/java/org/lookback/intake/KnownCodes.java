package org.lookback.intake;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.lookback.catalogue.Categories;
import org.lookback.catalogue.Category;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.directory.UnitKind;

/** What this district knows at the moment an import begins. */
record KnownCodes(Set<String> categories, Set<String> subdistricts, Instant now) {

    static KnownCodes of(Categories categories, Directory directory, Instant now) {
        return new KnownCodes(
                categories.all().stream()
                        .filter(Category::active)
                        .map(Category::code)
                        .collect(Collectors.toSet()),
                directory.units().stream()
                        .filter(unit -> unit.kind() == UnitKind.SUBDISTRICT && unit.active())
                        .map(Unit::code)
                        .collect(Collectors.toSet()),
                now);
    }

    boolean isCategory(String code) {
        return categories.contains(code);
    }

    boolean isSubdistrict(String code) {
        return subdistricts.contains(code);
    }

    boolean isFuture(Instant at) {
        return at.isAfter(now);
    }
}
