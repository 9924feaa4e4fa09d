package org.lookback.workflow;

import org.lookback.calendar.DistrictTime;

/** How a move of a deadline reads on the timeline. */
final class MoveWords {

    private MoveWords() {}

    static String of(DeadlineChange change) {
        var old = DistrictTime.text(change.oldDue());
        var dates = change.newDue() == null
                ? "原到期时间 %s".formatted(old)
                : "到期时间由 %s 变为 %s".formatted(old, DistrictTime.text(change.newDue()));
        return "%s（%s）：%s。理由：%s".formatted(change.kind().label(), change.term(), dates, change.reason());
    }
}
