package org.lookback.flag.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.web.UnitSight;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Whose red flags somebody sees in lists: a unit its own, overseers all. */
@Component
class FlagSight {

    private final UnitSight sight;

    FlagSight(UnitSight sight) {
        this.sight = sight;
    }

    /** @throws org.lookback.refusal.Refusal CASE_NOT_FOUND if it is not theirs to see */
    CaseNumber mayRead(String caseNo, Authentication login) {
        return sight.mayRead(caseNo, login);
    }

    /** @return null = all units */
    @Nullable
    Set<String> units(@Nullable String wanted, Authentication login) {
        return sight.units(wanted, login, "您只能查看本单位的红旗。");
    }
}
