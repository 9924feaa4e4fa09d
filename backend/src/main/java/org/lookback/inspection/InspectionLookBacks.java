package org.lookback.inspection;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** Inspections as cases that are looked back at (B1 rows 12 and 15-17). */
@Service
class InspectionLookBacks implements LookedBackCases {

    private static final String PREFIX = "INS";
    private static final int MOST = 2;

    private final Inspections inspections;
    private final Findings findings;
    private final Teams teams;

    InspectionLookBacks(Inspections inspections, Findings findings, Teams teams) {
        this.inspections = inspections;
        this.findings = findings;
        this.teams = teams;
    }

    @Override
    public boolean keeps(CaseNumber number) {
        return inspections.find(number).isPresent();
    }

    @Override
    public LookBackSubject subject(CaseNumber number) {
        var inspection = inspections.get(number);
        var plan = inspection.plan();
        var newest = new LinkedHashMap<Integer, Finding>();
        for (var finding : notCancelled(number)) {
            newest.put(finding.found().itemNo(), finding);
        }
        var items = newest.values().stream()
                .map(Finding::found)
                .map(found -> new LookBackSubject.Item(
                        plan.checklistId(),
                        plan.checklistVersion(),
                        found.itemNo(),
                        found.severity(),
                        found.reference()))
                .toList();
        var team = teams.inspecting(number).stream().map(TeamMember::person).toList();
        return new LookBackSubject(number, plan.venueCode(), items, settledAt(inspection), PREFIX, MOST, team);
    }

    /** The last verification, or the visit if everything was put right on the spot. */
    private Instant settledAt(Inspection inspection) {
        return notCancelled(inspection.number()).stream()
                .map(finding -> finding.course().verifiedAt())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(inspection.requiredVisit().enteredAt());
    }

    @Override
    public void planned(CaseNumber number, int count) {
        var inspection = inspections.get(number);
        if (findings.ofCase(number).stream().anyMatch(Finding::isUnderWay)) {
            throw Refusal.conflict("NOT_ALL_SETTLED", "案件 %s 还有问题没有销号，不能制定回头看计划。".formatted(number));
        }
        inspections.update(inspection.lookingBack());
    }

    @Override
    public void relapsed(CaseNumber number, int index, List<String> references, String by) {
        inspections.update(inspections.get(number).withRelapse());
    }

    @Override
    public void held(CaseNumber number, int index, boolean last, Instant at, String by) {
        var inspection = inspections.get(number);
        inspection.require("记录回头看", Stage.LOOK_BACK);
        if (last) {
            inspections.update(inspection.closed("CLOSED", at));
        }
    }

    private List<Finding> notCancelled(CaseNumber number) {
        return findings.ofCase(number).stream()
                .filter(finding -> finding.course().state() != FindingState.CANCELLED)
                .toList();
    }
}
