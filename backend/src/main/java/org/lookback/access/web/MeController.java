package org.lookback.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.access.SignedIn;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.directory.Unit;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "access", description = "登录")
class MeController {

    private final Directory directory;

    MeController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/api/me")
    @Operation(summary = "当前登录人员及其机构、用户组")
    Me me(@AuthenticationPrincipal SignedIn person) {
        var unit = directory.findPerson(person.id()).map(Person::unit).flatMap(directory::findUnit);
        return new Me(
                person.id(),
                person.name(),
                unit.map(Unit::code).orElse(null),
                unit.map(Unit::name).orElse(null),
                person.groups());
    }

    /** The first administrator belongs to no unit. */
    record Me(String id, String name, @Nullable String unit, @Nullable String unitName, List<String> groups) {}
}
