package org.lookback.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an officer recorded who should have stayed away is void: its findings never counted, and the venue is inspected anew (B1, exceptions). */
@Service
class VoidRecords {

    private final Inspections inspections;
    private final Findings findings;
    private final SiteVisits visits;
    private final BreachRecord history;
    private final NewInspections newInspections;
    private final CaseEndings endings;
    private final CaseDesk cases;
    private final Clock clock;

    VoidRecords(
            Inspections inspections,
            Findings findings,
            SiteVisits visits,
            BreachRecord history,
            NewInspections newInspections,
            CaseEndings endings,
            CaseDesk cases,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.visits = visits;
        this.history = history;
        this.newInspections = newInspections;
        this.endings = endings;
        this.cases = cases;
        this.clock = clock;
    }

    /** @return the inspection that takes its place */
    @Transactional(propagation = Propagation.MANDATORY)
    CaseNumber avoid(CaseNumber number, String by) {
        var inspection = inspections.get(number);
        inspection.require("作废检查记录", Stage.FINDINGS, Stage.DECIDED, Stage.APPROVED, Stage.RECTIFYING);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        visits.voidEntered(number);
        var struck = findings.ofCase(number).stream()
                .map(finding -> finding.struck("检查人员应当回避，记录作废"))
                .toList();
        if (!struck.isEmpty()) {
            findings.update(struck);
            history.changed(struck);
        }
        inspections.update(inspection.closed("VOID", now));
        cases.note(number, by, "RECORD_VOID", "检查人员应当回避，检查记录作废，撤销问题%d项，另行检查。".formatted(struck.size()));
        var plan = inspection.plan();
        // the part of a joint visit becomes a visit of its own
        var source = plan.source() == InspectionSource.JOINT ? InspectionSource.SPECIAL : plan.source();
        var opened = newInspections.start(
                new InspectionRequest(
                        plan.venueCode(),
                        source,
                        plan.checklistId(),
                        DistrictTime.dayOf(now),
                        plan.unannounced(),
                        plan.matter(),
                        "案件 %s 的检查人员应当回避，记录作废，重新检查。".formatted(number)),
                by);
        cases.link(number, opened, "RECORD_VOID", by, "检查记录作废后重新检查");
        endings.voided(number);
        return opened;
    }
}
