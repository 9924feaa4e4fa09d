package org.lookback.hotline.web;

import static org.lookback.hotline.web.HotlineNames.local;

import java.util.List;
import java.util.function.BiFunction;
import org.lookback.casefile.CaseNumber;
import org.lookback.hotline.HotlineCases;
import org.lookback.hotline.HotlineRecords;
import org.lookback.hotline.web.CallbackPart.AttemptPart;
import org.lookback.hotline.web.CentrePart.ChangePart;
import org.lookback.hotline.web.CentrePart.QualityPart;
import org.lookback.hotline.web.HotlineNames.Names;
import org.lookback.hotline.web.HotlineSight.Seen;
import org.lookback.petitioner.PetitionerCards;
import org.lookback.petitioner.PetitionerChecks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a request and all its records into one page. */
@Component
class HotlinePages {

    private final HotlineCases cases;
    private final HotlineRecords records;
    private final HotlineStanding standing;
    private final HotlineNames naming;
    private final PetitionerCards petitioners;
    private final PetitionerChecks checks;

    HotlinePages(
            HotlineCases cases,
            HotlineRecords records,
            HotlineStanding standing,
            HotlineNames naming,
            PetitionerCards petitioners,
            PetitionerChecks checks) {
        this.cases = cases;
        this.records = records;
        this.standing = standing;
        this.naming = naming;
        this.petitioners = petitioners;
        this.checks = checks;
    }

    @Transactional(readOnly = true)
    HotlinePage page(Seen seen) {
        var hotline = seen.hotline();
        var number = hotline.number();
        var names = naming.now();
        var orders = records.orders(number);
        var right = standing.objection(seen);
        // whoever was only called to help sees the matter and the place, not what passed between the unit and the
        // petitioner
        var narrow = HotlineSight.onlyHelps(seen, orders);
        return new HotlinePage(
                number.value(),
                hotline.state().name(),
                hotline.state().label(),
                RequestPart.of(seen.request().said(text -> checks.without(number, text)), names),
                petitioners.masked(number, seen.reader().units(), seen.reader().groups()),
                hotline.ties().leadUnit(),
                names.unit(hotline.ties().leadUnit()),
                hotline.ties().firstReceiver(),
                names.unit(hotline.ties().firstReceiver()),
                hotline.tally().transfers(),
                hotline.tally().reworks(),
                hotline.tally().round(),
                hotline.tally().forced(),
                standing.nextReworkEscalates(hotline),
                hotline.ties().mergedInto(),
                hotline.ties().repeatOf(),
                cases.children(number).stream().map(CaseNumber::value).toList(),
                all(narrow ? List.of() : orders, names, OrderPart::of),
                all(narrow ? List.of() : records.objections(number), names, ObjectionPart::of),
                all(records.supports(number), names, SupportPart::of),
                all(narrow ? List.of() : records.qualities(number), names, QualityPart::of),
                all(narrow ? List.of() : records.attempts(number), names, AttemptPart::of),
                all(narrow ? List.of() : records.callbacks(number), names, CallbackPart::of),
                all(narrow ? List.of() : records.accounts(number), names, AccountPart::of),
                all(narrow ? List.of() : records.changes(number), names, ChangePart::of),
                right.left(),
                local(right.until()),
                right.whyNot(),
                standing.dues(hotline, HotlineRecords.last(orders)),
                local(hotline.times().closedAt()),
                hotline.outcome());
    }

    private static <T, P> List<P> all(List<T> stored, Names names, BiFunction<T, Names, P> part) {
        return stored.stream().map(one -> part.apply(one, names)).toList();
    }
}
