package org.lookback.publicity;

import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.directory.PostRole;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Mark;
import org.springframework.stereotype.Component;

/** Who decides what the public sees: supervisors, and reviewers and heads of the unit that leads the case. */
@Component
class PublisherRights {

    private static final String SUPERVISOR = "supervisor";

    private final CaseDesk cases;

    PublisherRights(CaseDesk cases) {
        this.cases = cases;
    }

    /** @throws Refusal PUBLISHER_BAD */
    void check(Mark mark, Reader by) {
        var unit = cases.get(new CaseNumber(mark.caseNo())).leadUnit();
        var may = by.groups().contains(SUPERVISOR)
                || unit != null
                        && (by.groups().contains(PostRole.REVIEWER.group(unit))
                                || by.groups().contains(PostRole.HEAD.group(unit)));
        if (!may) {
            throw Refusal.forbidden("PUBLISHER_BAD", "只有督查人员，或主办单位的审核人、负责人，可以决定是否公示。");
        }
    }
}
