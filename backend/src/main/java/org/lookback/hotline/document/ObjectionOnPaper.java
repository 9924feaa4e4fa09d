package org.lookback.hotline.document;

import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.Choice;
import org.lookback.document.DispatchFields;
import org.lookback.document.Facts;
import org.lookback.document.PaperTime;
import org.lookback.hotline.DispatchObjection;
import org.lookback.hotline.HotlineCases;
import org.lookback.hotline.HotlineRecords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** An objection to a dispatch and, once there is one, its ruling. The newest one if nobody chooses. [D16] */
@Component
class ObjectionOnPaper {

    private final HotlineCases cases;
    private final HotlineRecords records;
    private final NamesOnPaper names;

    ObjectionOnPaper(HotlineCases cases, HotlineRecords records, NamesOnPaper names) {
        this.cases = cases;
        this.records = records;
        this.names = names;
    }

    /** @throws Refusal OBJECTION_NOT_FOUND */
    Facts write(Facts facts, CaseNumber number, Choice choice) {
        var all = records.objections(number);
        int wanted = choice.ordinal("objection", "第几份派单异议").orElse(all.size());
        if (all.isEmpty() || wanted > all.size()) {
            throw Refusal.notFound("OBJECTION_NOT_FOUND", "诉求 %s 没有派单异议，或没有所选的那一份，请核对。".formatted(number));
        }
        var one = all.get(wanted - 1);
        records.orders(number).stream()
                .filter(order -> order.seq() == one.orderSeq())
                .findFirst()
                .ifPresent(order -> facts.put(DispatchFields.DISPATCHED_AT, PaperTime.hour(order.dispatchedAt())));
        facts.put(DispatchFields.TITLE, cases.request(number).title())
                .put(DispatchFields.ASKING_UNIT, names.unit(one.unit()))
                .put(DispatchFields.ASKED_BY, names.person(one.objectedBy()))
                .put(DispatchFields.ASKED_AT, PaperTime.hour(one.objectedAt()))
                .put(DispatchFields.REASON, one.reason())
                .put(DispatchFields.LEGAL_BASIS, one.legalBasis())
                .put(DispatchFields.PROPOSED_UNIT, named(one.proposedUnit()));
        return ruling(facts, one);
    }

    private Facts ruling(Facts facts, DispatchObjection one) {
        var by = one.ruledBy();
        var at = one.ruledAt();
        if (one.ruling() == null || by == null || at == null) {
            return facts;
        }
        var words =
                switch (one.ruling()) {
                    case "REJECTED" -> "异议不成立，仍由申请单位承办，期限不重新计算";
                    case "UPHELD" -> "异议成立，改派";
                    default -> "转督查部门裁定";
                };
        return facts.put(DispatchFields.RULING, words)
                .put(DispatchFields.RULED_UNIT, named(one.ruledUnit()))
                .put(DispatchFields.RULING_REASON, one.rulingReason())
                .put(DispatchFields.RULED_BY, names.person(by))
                .put(DispatchFields.RULED_AT, PaperTime.hour(at));
    }

    private @Nullable String named(@Nullable String unit) {
        return unit == null ? null : names.unit(unit);
    }
}
