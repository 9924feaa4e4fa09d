package org.lookback.casefile.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.Reader;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Which cases of a trade somebody may see: a unit its own, overseers and the oversight office all. */
@Component
public class UnitSight {

    private static final String OVERSIGHT = "oversight";

    private final Readers readers;
    private final CaseReading reading;

    UnitSight(Readers readers, CaseReading reading) {
        this.readers = readers;
        this.reading = reading;
    }

    /** @throws Refusal CASE_NOT_FOUND if it is not theirs to see */
    public CaseNumber mayRead(String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        var reader = readers.of(login);
        if (!seesAll(reader)) {
            reading.get(number, reader);
        }
        return number;
    }

    /**
     * The units whose cases are shown.
     *
     * @param wanted one of them, or null
     * @param refusal what is said to somebody who wants another unit's
     * @return null = all units
     * @throws Refusal NOT_YOUR_UNIT
     */
    @Nullable
    public Set<String> units(@Nullable String wanted, Authentication login, String refusal) {
        var reader = readers.of(login);
        var one = wanted == null || wanted.isBlank() ? null : wanted.strip();
        if (seesAll(reader)) {
            return one == null ? null : Set.of(one);
        }
        var own = reader.units();
        if (one == null) {
            // a name no unit has, so that somebody without a unit sees nothing rather than everything
            return own.isEmpty() ? Set.of("-") : own;
        }
        if (!own.contains(one)) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", refusal);
        }
        return Set.of(one);
    }

    private static boolean seesAll(Reader reader) {
        return reader.overseesAll() || reader.units().contains(OVERSIGHT);
    }
}
