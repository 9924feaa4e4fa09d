package org.lookback.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.catalogue.Categories;
import org.lookback.catalogue.DispatchCatalogue;
import org.lookback.catalogue.PlaceKind;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.workflow.RuleBook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who would be responsible by the dispatch catalogue of today. */
@RestController
@RequestMapping("/api/hotline/dispatch-suggestion")
@Tag(name = "热线派单目录")
class DispatchController {

    private final Categories categories;
    private final DispatchCatalogue catalogue;
    private final Directory directory;
    private final RuleBook rules;
    private final Clock clock;

    DispatchController(
            Categories categories, DispatchCatalogue catalogue, Directory directory, RuleBook rules, Clock clock) {
        this.categories = categories;
        this.catalogue = catalogue;
        this.directory = directory;
        this.rules = rules;
        this.clock = clock;
    }

    record UnitName(String code, String name) {}

    record Suggested(
            String category, @Nullable String lead, @Nullable String leadName, List<UnitName> support, String reason) {}

    @GetMapping
    @Operation(summary = "按派单目录，这类诉求应由谁主办、谁协办，依据是哪一行")
    Suggested suggest(
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(defaultValue = "OTHER") PlaceKind placeKind,
            @RequestParam(required = false) @Nullable String subdistrict) {
        var usable = categories.usable(category);
        var ground = subdistrict == null || subdistrict.isBlank()
                ? null
                : directory.unit(subdistrict.strip()).code();
        var found = catalogue.suggest(
                rules.currentPack(), usable.code(), placeKind, ground, DistrictTime.dayOf(clock.instant()));
        return new Suggested(
                usable.code(),
                found.lead(),
                found.lead() == null ? null : name(found.lead()),
                found.support().stream()
                        .map(code -> new UnitName(code, name(code)))
                        .toList(),
                found.reason());
    }

    private String name(String code) {
        return directory.findUnit(code).map(Unit::name).orElse(code);
    }
}
