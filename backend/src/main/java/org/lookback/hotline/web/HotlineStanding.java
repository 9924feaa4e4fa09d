package org.lookback.hotline.web;

import static org.lookback.hotline.web.HotlineNames.local;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.hotline.HotlineCase;
import org.lookback.hotline.HotlineState;
import org.lookback.hotline.ObjectionRight;
import org.lookback.hotline.WorkOrder;
import org.lookback.hotline.web.HotlinePage.Dues;
import org.lookback.hotline.web.HotlineSight.Seen;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Component;

/** What of a case is still open to its reader, and by when. */
@Component
class HotlineStanding {

    private static final Set<HotlineState> OBJECTION_POSSIBLE =
            Set.of(HotlineState.DISPATCHED, HotlineState.ACKNOWLEDGED);
    private static final Set<String> CLOSING = Set.of("HOT.CLOSE", "HOT.REWORK", "HOT.RESUME");

    private final ObjectionRight objections;
    private final Deadlines deadlines;
    private final CaseDesk files;
    private final RuleBook rules;

    HotlineStanding(ObjectionRight objections, Deadlines deadlines, CaseDesk files, RuleBook rules) {
        this.objections = objections;
        this.deadlines = deadlines;
        this.files = files;
        this.rules = rules;
    }

    /** Whether the reader's unit may still object. */
    record Objection(boolean left, @Nullable Instant until, @Nullable String whyNot) {}

    Objection objection(Seen seen) {
        var hotline = seen.hotline();
        var unit = hotline.ties().leadUnit();
        if (unit == null || !seen.reader().units().contains(unit) || !OBJECTION_POSSIBLE.contains(hotline.state())) {
            return new Objection(false, null, null);
        }
        var no = objections.refusal(hotline).map(Refusal::getMessage);
        return new Objection(no.isEmpty(), objections.until(hotline), no.orElse(null));
    }

    boolean nextReworkEscalates(HotlineCase hotline) {
        var pack = files.get(hotline.number()).rulePack();
        return hotline.tally().reworks() + 1 >= rules.number(pack, "HOT.REWORK.MAX");
    }

    /** The close term as it stands now, with an extension; once replied to, as it stood then. */
    Dues dues(HotlineCase hotline, Optional<WorkOrder> order) {
        var running = deadlines.ofCase(hotline.number()).stream()
                .filter(one -> CLOSING.contains(one.term()) && one.isRunning())
                .map(Deadline::dueAt)
                .findFirst();
        return new Dues(
                local(order.map(WorkOrder::signDueAt).orElse(null)),
                local(order.map(WorkOrder::contactDueAt).orElse(null)),
                local(running.orElse(hotline.times().closeDueAt())));
    }
}
