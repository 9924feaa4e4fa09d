package org.lookback.hotline;

/** What is counted in a case. @param forced the oversight office has ruled: no more objections @param round of callbacks, from 1 */
public record HotlineTally(int orders, int transfers, int reworks, int round, boolean forced) {

    static final HotlineTally NONE = new HotlineTally(0, 0, 0, 0, false);

    HotlineTally dispatched(WorkOrderKind kind) {
        var moved = kind == WorkOrderKind.REDISPATCH ? 1 : 0;
        var again = kind == WorkOrderKind.REWORK ? 1 : 0;
        return new HotlineTally(
                orders + 1, transfers + moved, reworks + again, round, forced || kind == WorkOrderKind.FORCED);
    }

    HotlineTally calledBack() {
        return new HotlineTally(orders, transfers, reworks, round + 1, forced);
    }
}
