package org.lookback.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.venue.VenueRegister;
import org.lookback.venue.VenueStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends inspections of venues that are not there any more (B1 row 4 and exceptions). */
@Service
public class ClosureDesk {

    private final Inspections inspections;
    private final Findings findings;
    private final LookBacks lookBacks;
    private final BreachRecord history;
    private final VenueRegister venues;
    private final CaseDesk cases;
    private final Clock clock;

    ClosureDesk(
            Inspections inspections,
            Findings findings,
            LookBacks lookBacks,
            BreachRecord history,
            VenueRegister venues,
            CaseDesk cases,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.lookBacks = lookBacks;
        this.history = history;
        this.venues = venues;
        this.cases = cases;
        this.clock = clock;
    }

    /** Nobody could get in twice: the register learns what became of the venue, and the case ends. */
    @Transactional
    public void proposeVenueStatus(CaseNumber number, VenueStatus status, String reason, String by) {
        var inspection = inspections.get(number);
        inspection.require("提请变更场所状态", Stage.NO_ACCESS);
        if (status == VenueStatus.ACTIVE) {
            throw Refusal.invalid("STATUS_BAD", "请选择停业、关停或查无。");
        }
        var why = Words.required(reason, 2, 500, "REASON_MISSING", "变更原因");
        // Closed first: a venue that closes for good is told to its open cases, and this one is none of them any more.
        inspections.update(inspection.closed("NO_ACCESS", now()));
        venues.changeStatus(inspection.plan().venueCode(), status, why, by);
        cases.note(number, by, "VENUE_STATUS", "场所状态已变更为“%s”。".formatted(status.label()));
    }

    /** Inspections of a venue that still wait for something. */
    @Transactional(readOnly = true)
    public List<CaseNumber> openAt(String venueCode) {
        return inspections.openAt(venueCode);
    }

    /** The venue closed for good: what is not settled is cancelled and never counts as rectified. */
    @Transactional
    public void cancelFindings(CaseNumber number) {
        var inspection = inspections.get(number);
        inspections.update(inspection.closed("VENUE_CLOSED", now()));
        var open = findings.ofCase(number).stream()
                .filter(Finding::isUnderWay)
                .map(finding -> finding.cancelled("场所已关停"))
                .toList();
        findings.update(open);
        history.changed(open);
        for (var lookBack : lookBacks.ofCase(number)) {
            if (lookBack.isPlanned()) {
                lookBacks.update(number, lookBack.cancelled());
            }
        }
        cases.note(number, "system", "FINDINGS_CANCELLED", "场所已关停，撤销未结问题%d项，不计入整改完成。".formatted(open.size()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
