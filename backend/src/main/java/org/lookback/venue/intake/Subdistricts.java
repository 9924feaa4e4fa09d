package org.lookback.venue.intake;

import java.util.List;
import java.util.Optional;
import org.lookback.directory.Unit;
import org.lookback.directory.UnitKind;

/** The subdistrict offices of the district, by code or by the name a ledger uses. */
final class Subdistricts {

    private final List<Unit> offices;

    Subdistricts(List<Unit> units) {
        this.offices = units.stream()
                .filter(unit -> unit.kind() == UnitKind.SUBDISTRICT && unit.active())
                .toList();
    }

    /** E.g. {@code sd-daxuelu} for 大学路街道, 大学路街道办事处, 大学路 or the code itself. */
    Optional<String> codeFor(String nameOrCode) {
        var plain = nameOrCode.replaceAll("(?:办事处|办)$", "");
        return offices.stream()
                .filter(unit -> unit.code().equals(nameOrCode)
                        || unit.name().equals(plain)
                        || unit.name().equals(plain + "街道"))
                .map(Unit::code)
                .findFirst();
    }
}
