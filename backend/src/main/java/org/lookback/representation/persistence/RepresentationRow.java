package org.lookback.representation.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.representation.Act;
import org.lookback.representation.ContestedItem;
import org.lookback.representation.Filing;
import org.lookback.representation.InformWay;
import org.lookback.representation.Informing;
import org.lookback.representation.Representation;
import org.lookback.representation.Stay;

/** An objection as its table has it. */
record RepresentationRow(
        String caseNo,
        int seq,
        String unit,
        String grounds,
        String personEnc,
        Instant filedAt,
        Instant filingLimit,
        String registeredBy,
        Instant registeredAt,
        Representation.State state,
        @Nullable String code,
        @Nullable String ruledBy,
        @Nullable Instant ruledAt,
        @Nullable String rulingReason,
        @Nullable String stayBy,
        @Nullable Instant stayAt,
        @Nullable String stayReason,
        @Nullable String liftedBy,
        @Nullable Instant liftedAt,
        @Nullable String liftedReason,
        @Nullable Instant toldAt,
        @Nullable InformWay toldWay,
        @Nullable String toldPersonEnc,
        @Nullable String toldBy,
        @Nullable String processInstance,
        int version) {

    static RepresentationRow of(Representation one) {
        var filing = one.filing();
        var ruling = Written.of(one.ruling());
        var granted = Written.of(one.stay() == null ? null : one.stay().granted());
        var lifted = Written.of(one.stay() == null ? null : one.stay().lifted());
        var told = one.informing();
        return new RepresentationRow(
                one.caseNo(),
                one.seq(),
                one.unit(),
                filing.grounds(),
                filing.person(),
                filing.filedAt(),
                filing.limit(),
                filing.registeredBy(),
                filing.registeredAt(),
                one.state(),
                one.code(),
                ruling.by(),
                ruling.at(),
                ruling.reason(),
                granted.by(),
                granted.at(),
                granted.reason(),
                lifted.by(),
                lifted.at(),
                lifted.reason(),
                told == null ? null : told.at(),
                told == null ? null : told.way(),
                told == null ? null : told.person(),
                told == null ? null : told.by(),
                one.processInstance(),
                one.version());
    }

    Representation with(List<ContestedItem> items, List<String> evidence) {
        var granted = Written.act(stayBy, stayAt, stayReason);
        var told = toldAt == null || toldWay == null || toldPersonEnc == null || toldBy == null
                ? null
                : new Informing(toldAt, toldWay, toldPersonEnc, toldBy);
        return new Representation(
                caseNo,
                seq,
                unit,
                items,
                new Filing(grounds, personEnc, filedAt, filingLimit, evidence, registeredBy, registeredAt),
                state,
                code,
                Written.act(ruledBy, ruledAt, rulingReason),
                granted == null ? null : new Stay(granted, Written.act(liftedBy, liftedAt, liftedReason)),
                told,
                processInstance,
                version);
    }

    /** An act in three columns, all empty if there was none. */
    private record Written(@Nullable String by, @Nullable Instant at, @Nullable String reason) {

        static Written of(@Nullable Act act) {
            return act == null ? new Written(null, null, null) : new Written(act.by(), act.at(), act.reason());
        }

        static @Nullable Act act(@Nullable String by, @Nullable Instant at, @Nullable String reason) {
            return by == null || at == null || reason == null ? null : new Act(by, at, reason);
        }
    }
}
