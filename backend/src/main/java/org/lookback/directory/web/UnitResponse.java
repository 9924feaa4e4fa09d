package org.lookback.directory.web;

import org.jspecify.annotations.Nullable;
import org.lookback.directory.Unit;

/** A unit as clients see it. */
record UnitResponse(String code, String name, String kind, String kindName, @Nullable String parent, boolean active) {

    static UnitResponse of(Unit unit) {
        return new UnitResponse(
                unit.code(), unit.name(), unit.kind().name(), unit.kind().label(), unit.parent(), unit.active());
    }
}
