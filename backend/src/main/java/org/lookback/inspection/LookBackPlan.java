package org.lookback.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans when officers look back, and at what (B1 rows 12 and 15). */
@Service
public class LookBackPlan {

    /** When on the planned day the task appears. */
    public static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final List<String> INTERVALS = List.of("INS.LOOKBACK.FIRST", "INS.LOOKBACK.SECOND");

    private final Inspections inspections;
    private final Findings findings;
    private final Checklists checklists;
    private final LookBacks lookBacks;
    private final Draw draw;
    private final DeadlineCalculator calculator;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final Clock clock;

    LookBackPlan(
            Inspections inspections,
            Findings findings,
            Checklists checklists,
            LookBacks lookBacks,
            Draw draw,
            DeadlineCalculator calculator,
            RuleBook rules,
            CaseDesk cases,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.checklists = checklists;
        this.lookBacks = lookBacks;
        this.draw = draw;
        this.calculator = calculator;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    /** All findings are settled: plans the look-backs. @return how many */
    @Transactional
    public int planLookBacks(CaseNumber number) {
        var inspection = inspections.get(number);
        var all = findings.ofCase(number);
        if (all.stream().anyMatch(Finding::isUnderWay)) {
            throw Refusal.conflict("NOT_ALL_SETTLED", "案件 %s 还有问题没有销号，不能制定回头看计划。".formatted(number));
        }
        var settled = all.stream()
                .filter(finding -> finding.course().state() != FindingState.CANCELLED)
                .toList();
        var planned = planned(inspection, settled);
        var next = inspection.lookingBack();
        inspections.update(planned.isEmpty() ? next.closed("CLOSED", clock.instant()) : next);
        if (!planned.isEmpty()) {
            lookBacks.add(number, planned);
        }
        var days = planned.stream().map(one -> one.plannedOn().toString()).collect(Collectors.joining("、"));
        cases.note(
                number,
                "system",
                "LOOK_BACKS_PLANNED",
                planned.isEmpty() ? "没有需要回头看的问题。" : "已安排回头看%d次：%s。".formatted(planned.size(), days));
        return planned.size();
    }

    private List<LookBack> planned(Inspection inspection, List<Finding> settled) {
        var pack = cases.get(inspection.number()).rulePack();
        var base = base(inspection, settled);
        var planned = new ArrayList<LookBack>();
        for (var index = 0; index < INTERVALS.size(); index++) {
            var items = items(inspection, settled, index, pack);
            if (items.isEmpty()) {
                break;
            }
            var day = DistrictTime.dayOf(calculator
                    .due(base, rules.term(pack, INTERVALS.get(index), ""))
                    .dueAt());
            var due = calculator
                    .due(DistrictTime.at(day, MORNING), rules.term(pack, "INS.LOOKBACK", ""))
                    .dueAt();
            planned.add(new LookBack(index, day, due, LookBackResult.PLANNED, null, null, null, items));
        }
        return planned;
    }

    /** The last verification, or the visit if everything was put right on the spot. */
    private static Instant base(Inspection inspection, List<Finding> settled) {
        return settled.stream()
                .map(finding -> finding.course().verifiedAt())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(inspection.requiredVisit().enteredAt());
    }

    private List<LookBackItem> items(Inspection inspection, List<Finding> settled, int index, int pack) {
        var found = settled.stream()
                .filter(finding ->
                        rules.number(pack, "INS.LOOKBACK." + finding.found().severity()) > index)
                .map(finding -> finding.found().itemNo())
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var failed = settled.stream().map(finding -> finding.found().itemNo()).toList();
        var plan = inspection.plan();
        var others = checklists.get(plan.checklistId(), plan.checklistVersion()).items().stream()
                .map(ChecklistItem::itemNo)
                .filter(itemNo -> !failed.contains(itemNo))
                .toList();
        var items = new ArrayList<LookBackItem>();
        found.forEach(itemNo -> items.add(new LookBackItem(itemNo, true, null, null)));
        draw.others(inspection.number(), index, others, rules.number(pack, "INS.LOOKBACK.OTHERS"))
                .forEach(itemNo -> items.add(new LookBackItem(itemNo, false, null, null)));
        return items;
    }
}
