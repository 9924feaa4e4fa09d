package org.lookback.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in whether a rectification held (回头看, B1 rows 16-18). */
@Service
public class LookBackDesk {

    private final Inspections inspections;
    private final Findings findings;
    private final Checklists checklists;
    private final LookBacks lookBacks;
    private final Teams teams;
    private final TeamCheck check;
    private final Photos photos;
    private final BreachRecord history;
    private final NewInspections newInspections;
    private final CaseDesk cases;
    private final Clock clock;

    LookBackDesk(
            Inspections inspections,
            Findings findings,
            Checklists checklists,
            LookBacks lookBacks,
            Teams teams,
            TeamCheck check,
            Photos photos,
            BreachRecord history,
            NewInspections newInspections,
            CaseDesk cases,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.checklists = checklists;
        this.lookBacks = lookBacks;
        this.teams = teams;
        this.check = check;
        this.photos = photos;
        this.history = history;
        this.newInspections = newInspections;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public LookBack lookBack(CaseNumber number, int index) {
        return lookBacks.get(number, index);
    }

    /** Takes the record of a look-back. @return whether something that was put right failed again */
    @Transactional
    public boolean conductLookBack(CaseNumber number, int index, LookBackForm form, String by) {
        var inspection = inspections.get(number);
        inspection.require("记录回头看", Stage.LOOK_BACK);
        var lookBack = lookBacks.get(number, index);
        lookBack.requirePlanned();
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var phase = Phase.lookBack(index);
        var team = check.team(phase, form.people(), inspection.plan().venueCode(), DistrictTime.dayOf(at));
        TeamCheck.requireMember(team, by, "本次回头看");
        hintIfSamePair(number, team, by);
        var plan = inspection.plan();
        var checklist = checklists.get(plan.checklistId(), plan.checklistVersion());
        var lookBackCheck = new LookBackCheck(lookBack, form, checklist);
        var answered = lookBackCheck.answered();
        var failed = lookBackCheck.failed();
        teams.put(number, phase, team);
        photos.attach(number, "回头看", lookBackCheck.photos(), by);
        var relapses = relapses(number, index, failed, at);
        if (!relapses.isEmpty()) {
            findings.add(relapses);
        }
        history.lookedBack(inspection, index, at, relapses);
        var others = failed.stream()
                .map(LookBackAnswer::itemNo)
                .filter(itemNo ->
                        relapses.stream().noneMatch(relapse -> relapse.found().itemNo() == itemNo))
                .distinct()
                .toList();
        var newCase = others.isEmpty() ? null : inspectAgain(inspection, index, others, at, by);
        var relapsed = !relapses.isEmpty();
        var result = relapsed ? LookBackResult.RELAPSED : LookBackResult.HOLDS;
        lookBacks.update(number, lookBack.done(result, by, at, newCase, answered));
        conclude(inspection, index, relapsed, at, by);
        return relapsed;
    }

    /** Items that were found, put right, and failed again: each is a finding of its own from now on. */
    private List<Finding> relapses(CaseNumber number, int index, List<LookBackAnswer> failed, Instant at) {
        var newest = new LinkedHashMap<Integer, Finding>();
        findings.ofCase(number).stream()
                .filter(finding -> finding.course().state() != FindingState.CANCELLED)
                .forEach(finding -> newest.put(finding.found().itemNo(), finding));
        var relapses = new ArrayList<Finding>();
        for (var answer : failed) {
            var before = newest.get(answer.itemNo());
            if (before != null) {
                var what = answer.description();
                var times = Math.max(index + 1, before.found().relapse() + 1);
                relapses.add(Finding.open(before.found().again(times, what == null ? "" : what.strip(), at)));
            }
        }
        return relapses;
    }

    /** Something else is wrong: that is a case of its own, and this one goes on (B1 row 18). */
    private String inspectAgain(Inspection inspection, int index, List<Integer> items, Instant at, String by) {
        var plan = inspection.plan();
        var listed = items.stream().map(String::valueOf).collect(Collectors.joining("、"));
        var request = new InspectionRequest(
                plan.venueCode(),
                InspectionSource.LOOK_BACK,
                plan.checklistId(),
                DistrictTime.dayOf(at),
                true,
                "回头看发现清单第%s项存在问题".formatted(listed),
                "由案件 %s 第%d次回头看转入。".formatted(inspection.number(), index + 1));
        var opened = newInspections.start(request, by);
        cases.link(inspection.number(), opened, "FOUND_AT_LOOK_BACK", by, "回头看发现其他问题（清单第%s项）".formatted(listed));
        return opened.value();
    }

    private void conclude(Inspection inspection, int index, boolean relapsed, Instant at, String by) {
        var number = inspection.number();
        if (relapsed) {
            inspections.update(inspection.withRelapse());
            lookBacks.ofCase(number).stream()
                    .filter(LookBack::isPlanned)
                    .forEach(later -> lookBacks.update(number, later.cancelled()));
            cases.note(number, by, "RELAPSED", "第%d次回头看：已整改的问题反弹，应提请黄牌警告。".formatted(index + 1));
            return;
        }
        var last = lookBacks.ofCase(number).stream().noneMatch(LookBack::isPlanned);
        if (last) {
            inspections.update(inspection.closed("CLOSED", at));
        }
        cases.note(number, by, "HOLDS", "第%d次回头看：整改效果保持。".formatted(index + 1));
    }

    private void hintIfSamePair(CaseNumber number, List<TeamMember> team, String by) {
        var first = teams.inspecting(number).stream().map(TeamMember::person).collect(Collectors.toSet());
        if (team.stream().allMatch(member -> first.contains(member.person()))) {
            cases.note(number, by, "SAME_PAIR", "本次回头看由原检查人员实施；建议另派人员，以保证客观。");
        }
    }
}
