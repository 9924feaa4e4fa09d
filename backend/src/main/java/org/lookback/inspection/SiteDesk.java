package org.lookback.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what officers saw at the venue (B1 rows 3-7), or that they could not get in. */
@Service
public class SiteDesk {

    private final Inspections inspections;
    private final Checklists checklists;
    private final Findings findings;
    private final Teams teams;
    private final TeamCheck check;
    private final VisitLog log;
    private final Recusals recusals;
    private final RecusalSteps recusalSteps;
    private final BreachRecord history;
    private final CaseDesk cases;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    SiteDesk(
            Inspections inspections,
            Checklists checklists,
            Findings findings,
            Teams teams,
            TeamCheck check,
            VisitLog log,
            Recusals recusals,
            RecusalSteps recusalSteps,
            BreachRecord history,
            CaseDesk cases,
            ApplicationEventPublisher news,
            Clock clock) {
        this.inspections = inspections;
        this.checklists = checklists;
        this.findings = findings;
        this.teams = teams;
        this.check = check;
        this.log = log;
        this.recusals = recusals;
        this.recusalSteps = recusalSteps;
        this.history = history;
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    /** Takes the record of a visit. @return which way the case goes on */
    @Transactional
    public AfterVisit recordVisit(CaseNumber number, VisitRecord record, String by) {
        var inspection = inspections.get(number);
        var team = teams.inspecting(number);
        TeamCheck.requireMember(team, by, "本次检查");
        if (asksForAnotherOfficer(number, record)) {
            var after = putOff(inspection, record, by);
            recusalSteps.begin(number, new RecusalAsk(null, record.recusalAsked(), "场所在现场提出回避申请"), by);
            return after;
        }
        requireNoOpenRecusal(number);
        return VisitCheck.outcome(record) == VisitOutcome.ENTERED
                ? entered(inspection, record, team, by)
                : notEntered(inspection, record, by);
    }

    private AfterVisit entered(Inspection inspection, VisitRecord record, List<TeamMember> team, String by) {
        var number = inspection.number();
        var plan = inspection.plan();
        var now = now();
        var checklist = checklists.get(plan.checklistId(), plan.checklistVersion());
        var visitCheck = new VisitCheck(record, checklist);
        var enteredAt = visitCheck.entered(plan, now);
        var people = team.stream().map(TeamMember::person).toList();
        teams.put(
                number,
                Phase.INSPECT,
                check.team(Phase.INSPECT, people, plan.venueCode(), DistrictTime.dayOf(enteredAt)));
        visitCheck.complete();
        visitCheck.signature();
        var found = visitCheck.findings((answer, item) -> found(inspection, answer, item, enteredAt));
        var sheet = visitCheck.photos();
        var clean = found.isEmpty() && !record.refusedToCooperate();
        inspections.update(inspection.entered(new OnSite(enteredAt, by, record.refusedToCooperate()), clean));
        var leftAt = visitCheck.left(now);
        var attempt = log.keep(number, record, VisitOutcome.ENTERED, enteredAt, leftAt, sheet, by);
        if (!found.isEmpty()) {
            findings.add(found);
        }
        history.visited(inspection, attempt, enteredAt, found);
        cases.note(number, by, clean ? "FOUND_CLEAN" : "FINDINGS", Tally.of(found, record.refusedToCooperate()));
        news.publishEvent(new VisitRecorded(number, enteredAt));
        return clean ? AfterVisit.CLEAN : AfterVisit.FINDINGS;
    }

    private static Found found(Inspection inspection, VisitItem answer, ChecklistItem item, Instant at) {
        var what = "第%d项问题描述".formatted(item.itemNo());
        var basis = Words.optional(answer.legalBasis(), 300, "第%d项依据".formatted(item.itemNo()));
        return new Found(
                inspection.number(),
                inspection.plan().venueCode(),
                item.itemNo(),
                item.text(),
                item.severity(),
                Words.required(answer.description(), 5, 1000, "DESCRIPTION_LENGTH", what),
                basis == null ? item.legalBasis() : basis,
                at);
    }

    private AfterVisit notEntered(Inspection inspection, VisitRecord record, String by) {
        var after = inspection.notEntered();
        inspections.update(after);
        var outcome = VisitCheck.outcome(record);
        var sheet = Photos.sheet().put(Phase.VISIT, 0, record.photos(), 0, "现场");
        var attempt = log.keep(inspection.number(), record, outcome, sheet, by);
        history.notEntered(inspection, attempt, now());
        cases.note(
                inspection.number(),
                by,
                "NO_ACCESS",
                "第%d次未能进入场所：%s。".formatted(after.noAccessCount(), outcome.label()));
        return after.stage() == Stage.RETRY ? AfterVisit.NO_ACCESS_RETRY : AfterVisit.NO_ACCESS_FINAL;
    }

    private AfterVisit putOff(Inspection inspection, VisitRecord record, String by) {
        inspections.update(inspection.postponed());
        log.keep(inspection.number(), record, VisitOutcome.POSTPONED, Photos.sheet(), by);
        return AfterVisit.NO_ACCESS_RETRY;
    }

    private boolean asksForAnotherOfficer(CaseNumber number, VisitRecord record) {
        var asked = record.recusalAsked();
        return asked != null
                && !asked.isBlank()
                && recusals.ofCase(number).stream()
                        .noneMatch(recusal -> recusal.person().equals(asked.strip()));
    }

    private void requireNoOpenRecusal(CaseNumber number) {
        if (recusals.ofCase(number).stream().anyMatch(Recusal::isUndecided)) {
            throw Refusal.conflict("RECUSAL_UNDECIDED", "场所提出的回避申请尚未决定，请待审核人员决定后再记录检查。");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
