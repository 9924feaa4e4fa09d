package org.lookback.inspection.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.web.Readers;
import org.lookback.casefile.web.UnitSight;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What of the inspections somebody may see: a department its own, overseers all. */
@Component
class Sight {

    private final Readers readers;
    private final UnitSight sight;

    Sight(Readers readers, UnitSight sight) {
        this.readers = readers;
        this.sight = sight;
    }

    /** @throws Refusal CASE_NOT_FOUND if it is not theirs to see */
    CaseNumber mayRead(String caseNo, Authentication login) {
        return sight.mayRead(caseNo, login);
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
        if (!readers.of(login).units().contains(unit)) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "只有主办单位的人员可以这样做。");
        }
    }

    /** The units whose inspections are shown. @param wanted one of them, or null. @return null = all units */
    @Nullable
    Set<String> units(@Nullable String wanted, Authentication login) {
        return sight.units(wanted, login, "您只能查看本单位的检查案件。");
    }
}
