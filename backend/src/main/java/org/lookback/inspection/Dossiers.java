package org.lookback.inspection;

import java.time.Clock;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.VenueHistory;
import org.lookback.venue.VenueRegister;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what is on record about inspections. */
@Service
@Transactional(readOnly = true)
public class Dossiers {

    private final Inspections inspections;
    private final Checklists checklists;
    private final Teams teams;
    private final SiteVisits visits;
    private final Recusals recusals;
    private final Findings findings;
    private final EvidencePlaces evidence;
    private final Rectifications rectifications;
    private final Papers papers;
    private final LookBacks lookBacks;
    private final VenueRegister venues;
    private final VenueHistory history;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final Clock clock;

    Dossiers(
            Inspections inspections,
            Checklists checklists,
            Teams teams,
            SiteVisits visits,
            Recusals recusals,
            Findings findings,
            EvidencePlaces evidence,
            Rectifications rectifications,
            Papers papers,
            LookBacks lookBacks,
            VenueRegister venues,
            VenueHistory history,
            RuleBook rules,
            CaseDesk cases,
            Clock clock) {
        this.inspections = inspections;
        this.checklists = checklists;
        this.teams = teams;
        this.visits = visits;
        this.recusals = recusals;
        this.findings = findings;
        this.evidence = evidence;
        this.rectifications = rectifications;
        this.papers = papers;
        this.lookBacks = lookBacks;
        this.venues = venues;
        this.history = history;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    public boolean has(CaseNumber number) {
        return inspections.find(number).isPresent();
    }

    public Inspection inspection(CaseNumber number) {
        return inspections.get(number);
    }

    public List<Inspection> search(InspectionSearch search) {
        return inspections.search(search);
    }

    public long count(InspectionSearch search) {
        return inspections.count(search);
    }

    public Dossier dossier(CaseNumber number) {
        var inspection = inspections.get(number);
        var plan = inspection.plan();
        var window = rules.term(cases.get(number).rulePack(), "INS.REPEAT.WINDOW", "")
                .amount();
        var today = DistrictTime.dayOf(clock.instant());
        return new Dossier(
                inspection,
                venues.venue(plan.venueCode()),
                checklists.get(plan.checklistId(), plan.checklistVersion()),
                teams.ofCase(number),
                visits.ofCase(number),
                recusals.ofCase(number),
                findings.ofCase(number),
                evidence.ofCase(number),
                rectifications.reports(number),
                rectifications.verifications(number),
                papers.order(number).orElse(null),
                papers.referral(number).orElse(null),
                papers.cardProposal(number).orElse(null),
                lookBacks.ofCase(number),
                history.summary(plan.venueCode(), today, window, number.value()),
                window);
    }
}
