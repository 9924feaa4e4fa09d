package org.lookback.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back an inspection before anybody was inside; it counts as no visit. */
@Service
public class CallOffDesk {

    private final Inspections inspections;
    private final CaseEndings endings;
    private final CaseDesk cases;
    private final Clock clock;

    CallOffDesk(Inspections inspections, CaseEndings endings, CaseDesk cases, Clock clock) {
        this.inspections = inspections;
        this.endings = endings;
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws org.lookback.refusal.Refusal WRONG_STAGE once there is a record */
    @Transactional
    public void withdraw(CaseNumber number, String reason, String by) {
        var inspection = inspections.get(number);
        inspection.require("撤回检查", Stage.PLANNED, Stage.ASSIGNED, Stage.RETRY, Stage.NO_ACCESS);
        var why = Words.required(reason, 2, 500, "REASON_MISSING", "撤回理由");
        inspections.update(inspection.closed("WITHDRAWN", clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        cases.note(number, by, "WITHDRAWN", "检查已撤回，不再进行。理由：" + why);
        endings.withdrawn(number);
    }
}
