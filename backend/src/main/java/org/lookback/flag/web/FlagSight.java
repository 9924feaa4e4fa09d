package org.lookback.flag.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.Reader;
import org.lookback.casefile.web.Readers;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Whose red flags somebody sees in lists: a unit its own, overseers all. */
@Component
class FlagSight {

    private static final List<String> POSTS = List.of("-handler", "-reviewer", "-head");
    private static final String OVERSIGHT = "oversight";

    private final Readers readers;
    private final CaseReading reading;

    FlagSight(Readers readers, CaseReading reading) {
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

    /** @return null = all units */
    @Nullable
    Set<String> units(@Nullable String wanted, Authentication login) {
        var reader = readers.of(login);
        var one = wanted == null || wanted.isBlank() ? null : wanted.strip();
        if (seesAll(reader)) {
            return one == null ? null : Set.of(one);
        }
        var own = units(reader);
        if (one == null) {
            // a name no unit has, so that somebody without a unit sees nothing rather than everything
            return own.isEmpty() ? Set.of("-") : own;
        }
        if (!own.contains(one)) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "您只能查看本单位的红旗。");
        }
        return Set.of(one);
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
