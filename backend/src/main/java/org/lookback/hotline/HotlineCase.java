package org.lookback.hotline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/**
 * Where a hotline case stands; every step of B5 that is not in its turn is refused here, whatever task somebody completes.
 *
 * @param outcome name of the state it was closed in
 */
public record HotlineCase(
        CaseNumber number,
        HotlineState state,
        HotlineTies ties,
        HotlineTally tally,
        HotlineTimes times,
        @Nullable String outcome,
        int version) {

    static HotlineCase received(CaseNumber number, @Nullable String repeatOf) {
        return new HotlineCase(
                number,
                HotlineState.RECEIVED,
                new HotlineTies(null, null, null, repeatOf),
                HotlineTally.NONE,
                HotlineTimes.NONE,
                null,
                0);
    }

    public boolean isOpen() {
        return times.closedAt() == null;
    }

    /** The unit that handles it. @throws IllegalStateException before it was dispatched */
    public String leadUnit() {
        if (ties.leadUnit() == null) {
            throw new IllegalStateException(number + " was never dispatched");
        }
        return ties.leadUnit();
    }

    /** A new work order. Rework goes straight to the handling (B5 row 19). */
    HotlineCase dispatched(WorkOrderKind kind, String unit, Instant at, Instant closeDue) {
        var next = kind == WorkOrderKind.REWORK ? HotlineState.HANDLING : HotlineState.DISPATCHED;
        return new HotlineCase(
                number, next, ties.ledBy(unit), tally.dispatched(kind), times.dispatched(at, closeDue), null, version);
    }

    /** @param action what somebody wants to do, in Chinese @throws Refusal WRONG_HOTLINE_STATE unless it is in one of these states */
    HotlineCase in(String action, HotlineState... expected) {
        if (!List.of(expected).contains(state)) {
            throw Refusal.conflict(
                    "WRONG_HOTLINE_STATE", "诉求 %s 目前为“%s”，不能%s，请刷新任务列表。".formatted(number, state.label(), action));
        }
        return this;
    }

    HotlineCase enter(HotlineState next) {
        return new HotlineCase(number, next, ties, tally, times, outcome, version);
    }

    HotlineCase replied(Instant at, Instant closeDue) {
        return new HotlineCase(number, HotlineState.REPLIED, ties, tally, times.replied(at, closeDue), null, version);
    }

    HotlineCase dueBy(Instant closeDue) {
        return new HotlineCase(number, state, ties, tally, times.dueBy(closeDue), outcome, version);
    }

    /** The centre starts to call back. */
    HotlineCase calledBack() {
        return new HotlineCase(number, HotlineState.CALLBACK, ties, tally.calledBack(), times, null, version);
    }

    HotlineCase mergedInto(@Nullable String parent) {
        var next = parent == null ? HotlineState.RECEIVED : HotlineState.MERGED;
        return new HotlineCase(number, next, ties.childOf(parent), tally, times, null, version);
    }

    /** A merged case is called back on its own; the unit that answered the parent is the one that is asked about. */
    HotlineCase withParentsUnit(String unit) {
        return new HotlineCase(number, state, ties.ledBy(unit), tally, times, outcome, version);
    }

    /** What is worked on again by itself is nobody's child any more. */
    HotlineCase onItsOwn() {
        return new HotlineCase(number, state, ties.childOf(null), tally, times, outcome, version);
    }

    HotlineCase closed(HotlineState end, Instant at) {
        if (!isOpen()) {
            throw Refusal.conflict("HOTLINE_CLOSED", "诉求 %s 已经办结，不能重复操作，请刷新页面。".formatted(number));
        }
        return new HotlineCase(number, end, ties, tally, times.closed(at), end.name(), version);
    }
}
