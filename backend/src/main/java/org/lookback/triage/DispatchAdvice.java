package org.lookback.triage;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.catalogue.DispatchCatalogue;
import org.lookback.catalogue.PlaceKind;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Component;

/** Who would be responsible today, with names people know. */
@Component
class DispatchAdvice {

    private final DispatchCatalogue catalogue;
    private final Directory directory;
    private final RuleBook rules;
    private final Clock clock;

    DispatchAdvice(DispatchCatalogue catalogue, Directory directory, RuleBook rules, Clock clock) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.rules = rules;
        this.clock = clock;
    }

    LikelyDispatch of(String category, PlaceKind place, @Nullable String ground) {
        var today = DistrictTime.dayOf(clock.instant());
        var found = catalogue.suggest(rules.currentPack(), category, place, ground, today);
        return new LikelyDispatch(
                category,
                found.lead(),
                found.lead() == null ? null : name(found.lead()),
                found.support().stream()
                        .map(code -> new LikelyDispatch.SupportUnit(code, name(code)))
                        .toList(),
                found.reason());
    }

    private String name(String code) {
        return directory.findUnit(code).map(Unit::name).orElse(code);
    }
}
