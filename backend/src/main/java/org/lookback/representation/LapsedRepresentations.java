package org.lookback.representation;

import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.CaseProcesses;
import org.lookback.workflow.DeadlineEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The case ended before anybody ruled: nothing is left to rule on. */
@Service
class LapsedRepresentations {

    /** Message for the process that waits for the ruling. */
    static final String CASE_ENDED = "representation.caseEnded";

    private final RepresentationBook book;
    private final Stays stays;
    private final CaseProcesses processes;
    private final CaseDesk cases;

    LapsedRepresentations(RepresentationBook book, Stays stays, CaseProcesses processes, CaseDesk cases) {
        this.book = book;
        this.stays = stays;
        this.processes = processes;
        this.cases = cases;
    }

    /** The deadline ends with its task, which is after the ruling, or with the case. */
    @EventListener
    void ended(DeadlineEnded event) {
        var deadline = event.deadline();
        if (deadline.term().equals(FilingDesk.DECIDE)) {
            book.ofCase(new CaseNumber(deadline.caseNo())).stream()
                    .filter(one -> one.isOpen() && one.track().equals(deadline.track()))
                    .forEach(this::lapse);
        }
    }

    private void lapse(Representation open) {
        var act = book.act(RepresentationRights.SYSTEM, "案件已经结束。");
        book.store((open.isStayed() ? stays.over(open, act) : open).lapsed(act.at()));
        cases.note(
                new CaseNumber(open.caseNo()),
                RepresentationRights.SYSTEM,
                "REPRESENTATION_LAPSED",
                "第%d份陈述申辩终止：案件已经结束，不再需要审查。".formatted(open.seq()));
        if (open.processInstance() != null) {
            processes.tellAside(open.processInstance(), CASE_ENDED);
        }
    }
}
