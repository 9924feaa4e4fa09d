package org.lookback.inspection;

import org.lookback.casefile.CaseNumber;
import org.lookback.venue.Severity;
import org.lookback.workflow.DeadlineMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** A term to rectify was extended, or ran on after a stay: its findings are measured by the new date. [S3] */
@Service
class MovedTerms {

    private final Findings findings;

    MovedTerms(Findings findings) {
        this.findings = findings;
    }

    @EventListener
    void moved(DeadlineMoved event) {
        var deadline = event.now();
        if (!deadline.term().equals(OrderTerms.TERM) || deadline.isPaused()) {
            return;
        }
        var all = findings.ofCase(new CaseNumber(deadline.caseNo()));
        var waiting = TrackFindings.of(all, Severity.valueOf(deadline.track())).stream()
                .filter(Finding::isToRectify)
                .map(finding -> finding.moved(deadline.dueAt()))
                .toList();
        if (!waiting.isEmpty()) {
            findings.update(waiting);
        }
    }
}
