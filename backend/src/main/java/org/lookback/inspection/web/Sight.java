package org.lookback.inspection.web;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.Reader;
import org.lookback.casefile.web.Readers;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What of the inspections somebody may see: a department its own, overseers all. */
@Component
class Sight {

    private static final Set<String> POSTS = Set.of("-handler", "-reviewer", "-head");
    private static final String OVERSIGHT = "oversight";

    private final Readers readers;
    private final CaseReading reading;

    Sight(Readers readers, CaseReading reading) {
        this.readers = readers;
        this.reading = reading;
    }

    /** @throws Refusal CASE_NOT_FOUND if it is not theirs to see */
    CaseNumber mayRead(String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        var reader = readers.of(login);
        if (!seesAll(reader)) {
            reading.get(number, reader);
        }
        return number;
    }

    /** @throws Refusal NOT_YOUR_UNIT unless this person reviews or heads that unit */
    void mustReview(String unit, Authentication login) {
        var groups = readers.of(login).groups();
        if (!groups.contains(unit + "-reviewer") && !groups.contains(unit + "-head")) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "只有主办单位的审核人员或负责人可以这样做。");
        }
    }

    /** @throws Refusal NOT_YOUR_UNIT unless this person works for that unit */
    void mustHandle(String unit, Authentication login) {
        if (!units(readers.of(login)).contains(unit)) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "只有主办单位的人员可以这样做。");
        }
    }

    /** The units whose inspections are shown. @param wanted one of them, or null. @return null = all units */
    @Nullable
    Set<String> units(@Nullable String wanted, Authentication login) {
        var reader = readers.of(login);
        if (seesAll(reader)) {
            return wanted == null || wanted.isBlank() ? null : Set.of(wanted.strip());
        }
        var own = units(reader);
        if (wanted == null || wanted.isBlank()) {
            // a name no unit has, so that somebody without a unit sees nothing rather than everything
            return own.isEmpty() ? Set.of("-") : own;
        }
        if (!own.contains(wanted.strip())) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "您只能查看本单位的检查案件。");
        }
        return Set.of(wanted.strip());
    }

    private static boolean seesAll(Reader reader) {
        return reader.overseesAll() || units(reader).contains(OVERSIGHT);
    }

    private static Set<String> units(Reader reader) {
        var units = new HashSet<String>();
        if (reader.unit() != null) {
            units.add(reader.unit());
        }
        for (var group : reader.groups()) {
            POSTS.stream()
                    .filter(group::endsWith)
                    .forEach(post -> units.add(group.substring(0, group.length() - post.length())));
        }
        return units;
    }
}
