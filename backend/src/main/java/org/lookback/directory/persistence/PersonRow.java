package org.lookback.directory.persistence;

import org.jspecify.annotations.Nullable;
import org.lookback.directory.PersonEntry;

/** A row of table {@code person}. */
record PersonRow(String id, String name, String unit, @Nullable String officerNo, boolean active) {

    static PersonRow of(PersonEntry entry) {
        var person = entry.person();
        return new PersonRow(person.id(), person.name(), person.unit(), entry.officerNo(), person.active());
    }
}
