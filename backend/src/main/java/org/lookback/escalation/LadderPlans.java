package org.lookback.escalation;

import java.time.Instant;
import java.util.stream.Stream;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.FirstWarning;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Plans ladders by the table the case keeps, and says when the first level of one comes. */
@Service
class LadderPlans implements FirstWarning {

    private static final Logger LOG = LoggerFactory.getLogger(LadderPlans.class);

    private final PlanTable table;
    private final CaseDesk cases;
    private final WorkingCalendar calendar;

    LadderPlans(PlanTable table, CaseDesk cases, WorkingCalendar calendar) {
        this.table = table;
        this.cases = cases;
        this.calendar = calendar;
    }

    /** The plan for a running deadline; nothing climbs while it is paused. */
    LadderPlan plan(Deadline deadline, String urgency) {
        if (!deadline.isRunning() || deadline.isPaused()) {
            return LadderPlan.NONE;
        }
        return dates(deadline, urgency);
    }

    /** The urgency of the case is not known here, so the earliest of all: a ladder that starts early only waits. */
    @Override
    public Instant at(Deadline deadline, Instant from) {
        return Stream.of("", "LIVELIHOOD", "EMERGENCY")
                .flatMap(urgency -> dates(deadline, urgency).first(from).stream())
                .map(NextLevel::at)
                .min(Instant::compareTo)
                .orElse(deadline.dueAt().plusSeconds(1));
    }

    private LadderPlan dates(Deadline deadline, String urgency) {
        var number = new CaseNumber(deadline.caseNo());
        var pack = cases.get(number).rulePack();
        var answer = table.rules(new PlanTable.Question(pack, deadline.kind(), urgency, deadline.term()));
        if (answer.fault() != null) {
            LOG.warn("case={} {}", number, answer.fault());
        }
        return LadderPlan.of(answer.rules(), deadline.startedAt(), deadline.dueAt(), calendar)
                .toldOf(answer.fault());
    }
}
