package org.lookback.inspection;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans when officers look back, and at what (B1 rows 12 and 15, B2 row 9). */
@Service
public class LookBackPlan {

    /** When on the planned day the task appears. */
    public static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final List<String> INTERVALS = List.of(".LOOKBACK.FIRST", ".LOOKBACK.SECOND");
    private static final String TO_CONDUCT = "INS.LOOKBACK";

    private final LookBackKeepers keepers;
    private final Checklists checklists;
    private final LookBacks lookBacks;
    private final Draw draw;
    private final DeadlineCalculator calculator;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final Clock clock;

    LookBackPlan(
            LookBackKeepers keepers,
            Checklists checklists,
            LookBacks lookBacks,
            Draw draw,
            DeadlineCalculator calculator,
            RuleBook rules,
            CaseDesk cases,
            Clock clock) {
        this.keepers = keepers;
        this.checklists = checklists;
        this.lookBacks = lookBacks;
        this.draw = draw;
        this.calculator = calculator;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    /** All is settled: plans the look-backs. @return how many */
    @Transactional
    public int planLookBacks(CaseNumber number) {
        var kept = keepers.of(number);
        var subject = kept.subject(number);
        var planned = planned(subject, lookBacks.ofCase(number));
        kept.planned(number, planned.size());
        if (planned.isEmpty()) {
            kept.held(number, 0, true, clock.instant().truncatedTo(ChronoUnit.SECONDS), "system");
        } else {
            var leadUnit = Objects.requireNonNullElse(cases.get(number).leadUnit(), "");
            lookBacks.add(number, subject.venueCode(), leadUnit, planned);
        }
        var days = planned.stream().map(one -> one.plannedOn().toString()).collect(Collectors.joining("、"));
        cases.note(
                number,
                "system",
                "LOOK_BACKS_PLANNED",
                planned.isEmpty() ? "没有需要回头看的问题。" : "已安排回头看%d次：%s。".formatted(planned.size(), days));
        return planned.size();
    }

    /** @param before look-backs of earlier plans, e.g. before a relapse that did not lead to a card */
    private List<LookBack> planned(LookBackSubject subject, List<LookBack> before) {
        var pack = cases.get(subject.number()).rulePack();
        var plan = before.stream().mapToInt(LookBack::plan).max().orElse(0) + 1;
        var planned = new ArrayList<LookBack>();
        for (var turn = 0; turn < Math.min(subject.times(), INTERVALS.size()); turn++) {
            var index = before.size() + turn;
            var items = items(subject, turn, index, pack);
            if (items.isEmpty()) {
                break;
            }
            var interval = rules.term(pack, subject.termPrefix() + INTERVALS.get(turn), "");
            var day = DistrictTime.dayOf(
                    calculator.due(subject.settledAt(), interval).dueAt());
            var due = calculator
                    .due(DistrictTime.at(day, MORNING), rules.term(pack, TO_CONDUCT, ""))
                    .dueAt();
            planned.add(new LookBack(index, plan, day, due, LookBackResult.PLANNED, null, null, null, items));
        }
        return planned;
    }

    private List<LookBackItem> items(LookBackSubject subject, int turn, int index, int pack) {
        var found = subject.items().stream()
                .filter(item -> times(subject, item, pack) > turn)
                .map(LookBackSubject.Item::key)
                .distinct()
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<LookBackItem>();
        found.forEach(key -> items.add(new LookBackItem(key, true, null, null)));
        draw.others(subject.number(), index, others(subject), rules.number(pack, "INS.LOOKBACK.OTHERS"))
                .forEach(key -> items.add(new LookBackItem(key, false, null, null)));
        return items;
    }

    /** A district may look back less often at what is minor. */
    private int times(LookBackSubject subject, LookBackSubject.Item item, int pack) {
        var key = subject.termPrefix() + ".LOOKBACK." + item.severity();
        return rules.rows(pack, "parameters", Map.of("key", key)).stream()
                .map(row -> Integer.parseInt(String.valueOf(row.get("value")).strip()))
                .findFirst()
                .map(times -> Math.min(times, subject.times()))
                .orElse(subject.times());
    }

    /** What else is on the checklists. */
    private List<ItemKey> others(LookBackSubject subject) {
        var found = subject.items().stream().map(LookBackSubject.Item::key).collect(Collectors.toSet());
        var others = new LinkedHashSet<ItemKey>();
        for (var item : subject.items()) {
            for (var other :
                    checklists.get(item.checklistId(), item.checklistVersion()).items()) {
                others.add(new ItemKey(item.checklistId(), item.checklistVersion(), other.itemNo()));
            }
        }
        others.removeAll(found);
        return List.copyOf(others);
    }
}
