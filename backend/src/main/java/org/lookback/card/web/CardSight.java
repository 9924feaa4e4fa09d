package org.lookback.card.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.PostRole;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Which cards somebody may see: the bodies that deal with them their own, overseers all. */
@Component
class CardSight {

    private final Readers readers;
    private final CaseReading reading;

    CardSight(Readers readers, CaseReading reading) {
        this.readers = readers;
        this.reading = reading;
    }

    /** @throws Refusal CASE_NOT_FOUND if it is not theirs to see */
    CaseNumber mayRead(String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        reading.get(number, readers.of(login));
        return number;
    }

    /** @throws Refusal NOT_YOUR_UNIT unless this person works for that unit */
    void mustHandle(String unit, Authentication login) {
        var groups = readers.of(login).groups();
        if (Arrays.stream(PostRole.values()).noneMatch(role -> groups.contains(role.group(unit)))) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "只有主办单位的人员可以安排约谈、考核和挂牌。");
        }
    }

    /** The units whose cards are shown. @param wanted one of them, or null. @return null = all */
    @Nullable
    List<String> units(@Nullable String wanted, Authentication login) {
        var reader = readers.of(login);
        var one = wanted == null ? "" : wanted.strip();
        if (reader.overseesAll()) {
            return one.isEmpty() ? null : List.of(one);
        }
        var own = reader.units();
        if (one.isEmpty()) {
            // a name no unit has, so that somebody without a unit sees nothing rather than everything
            return own.isEmpty() ? List.of("-") : List.copyOf(own);
        }
        if (!own.contains(one)) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "您只能查看本单位主办或参与的黄牌。");
        }
        return List.of(one);
    }
}
