package org.lookback.hotline.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.casefile.web.Readers;
import org.lookback.casefile.web.UnitSight;
import org.lookback.directory.SpecialGroup;
import org.lookback.hotline.HotlineCase;
import org.lookback.hotline.HotlineCases;
import org.lookback.hotline.Request;
import org.lookback.hotline.WorkOrder;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Which requests somebody sees: the centre and overseers all, a unit those it took part in. The unit a tip-off is about sees it only
 * while it leads it. [C6]
 */
@Component
class HotlineSight {

    private static final String CENTRE = "hotline";
    private static final String OVERSIGHT = "oversight";

    private final UnitSight sight;
    private final Readers readers;
    private final HotlineCases cases;

    HotlineSight(UnitSight sight, Readers readers, HotlineCases cases) {
        this.sight = sight;
        this.readers = readers;
        this.cases = cases;
    }

    /** What somebody may look at. */
    record Seen(HotlineCase hotline, Request request, Reader reader) {}

    /** @throws Refusal NOT_A_CASE_NUMBER, CASE_NOT_FOUND, HOTLINE_CASE_NOT_FOUND */
    Seen mayRead(String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        var reader = readers.of(login);
        if (!isCentre(reader)) {
            sight.mayRead(caseNo, login);
        }
        var seen = new Seen(cases.get(number), cases.request(number), reader);
        if (isKeptFrom(seen)) {
            throw Refusal.notFound("CASE_NOT_FOUND", "没有编号为 %s 的案件，或您无权查看，请核对编号。".formatted(number));
        }
        return seen;
    }

    /** The units whose requests are listed; null: all. @throws Refusal NOT_YOUR_UNIT */
    @Nullable
    Set<String> units(@Nullable String wanted, Authentication login) {
        if (isCentre(readers.of(login))) {
            return wanted == null || wanted.isBlank() ? null : Set.of(wanted.strip());
        }
        return sight.units(wanted, login, "您只能查看本单位办理的诉求。");
    }

    /** Units that must not learn of tip-offs about themselves; null for the centre. */
    @Nullable
    Set<String> hiddenFrom(Authentication login) {
        var reader = readers.of(login);
        return isCentre(reader) ? null : reader.units();
    }

    /** Neither the centre nor an overseer nor a unit that ever had the case: called to help. [C6] */
    static boolean onlyHelps(Seen seen, List<WorkOrder> orders) {
        var units = seen.reader().units();
        return !isCentre(seen.reader())
                && !seen.reader().overseesAll()
                && !units.contains(OVERSIGHT)
                && orders.stream().map(WorkOrder::unit).noneMatch(units::contains);
    }

    static boolean isKeptFrom(Seen seen) {
        var accused = seen.request().accusedUnit();
        return accused != null
                && seen.request().isTipOff()
                && seen.reader().units().contains(accused)
                && !accused.equals(seen.hotline().ties().leadUnit())
                && !isCentre(seen.reader());
    }

    static boolean isCentre(Reader reader) {
        return reader.units().contains(CENTRE)
                || reader.groups().contains(SpecialGroup.ADJUDICATOR.id())
                || reader.groups().contains(SpecialGroup.CALLBACK_CLERK.id());
    }
}
