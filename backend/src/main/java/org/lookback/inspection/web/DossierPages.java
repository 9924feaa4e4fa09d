package org.lookback.inspection.web;

import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.RectificationOrder;
import org.lookback.inspection.TeamMember;
import org.lookback.inspection.web.DossierPage.HistoryPage;
import org.lookback.inspection.web.DossierPage.OfficerPage;
import org.lookback.inspection.web.DossierPage.OrderPage;
import org.lookback.inspection.web.DossierPage.VenuePage;
import org.lookback.privacy.Masking;
import org.lookback.privacy.PersonalData;
import org.springframework.stereotype.Component;

/** Writes the page of an inspection: names of officers in full, of everybody else masked. */
@Component
class DossierPages {

    private final Directory directory;
    private final PersonalData personal;

    DossierPages(Directory directory, PersonalData personal) {
        this.directory = directory;
        this.personal = personal;
    }

    DossierPage of(Dossier dossier) {
        var inspection = dossier.inspection();
        var plan = inspection.plan();
        var measure = inspection.measure();
        return new DossierPage(
                inspection.number().value(),
                inspection.stage(),
                inspection.stage().label(),
                inspection.outcome(),
                plan.leadUnit(),
                plan.source(),
                plan.source().label(),
                plan.matter(),
                plan.note(),
                plan.plannedOn(),
                plan.unannounced(),
                venue(dossier),
                dossier.checklist(),
                dossier.teams().stream().map(this::officer).toList(),
                dossier.visits().stream()
                        .map(visit -> VisitPage.of(visit, masked(visit.accompaniedBy())))
                        .toList(),
                dossier.recusals(),
                dossier.findings().stream()
                        .map(finding -> FindingPage.of(finding, dossier))
                        .toList(),
                measure == null ? null : measure.kind(),
                measure == null ? null : measure.kind().label(),
                measure == null ? null : measure.reason(),
                measure == null ? null : measure.termDays(),
                order(dossier.order()),
                dossier.referral(),
                dossier.cardProposal(),
                dossier.lookBacks().stream()
                        .map(lookBack -> LookBackPage.of(
                                lookBack, key -> dossier.checklist().item(key.itemNo())))
                        .toList(),
                inspection.relapsed(),
                history(dossier));
    }

    private static VenuePage venue(Dossier dossier) {
        var venue = dossier.venue();
        return new VenuePage(
                venue.code(),
                venue.name(),
                venue.address(),
                venue.category(),
                venue.creditClass(),
                venue.status(),
                venue.status().label());
    }

    private OfficerPage officer(TeamMember member) {
        var name = directory
                .findPerson(member.person())
                .map(person -> person.name())
                .orElse(member.person());
        return new OfficerPage(member.person(), name, member.credentialNo(), member.phase());
    }

    private @Nullable OrderPage order(@Nullable RectificationOrder order) {
        return order == null
                ? null
                : new OrderPage(
                        Local.of(order.servedAt()),
                        order.serviceWay(),
                        order.serviceWay().label(),
                        masked(order.receivedBy()),
                        order.remark(),
                        order.servedBy());
    }

    private @Nullable String masked(@Nullable String encrypted) {
        return encrypted == null ? null : Masking.name(personal.decrypt(encrypted));
    }

    private static HistoryPage history(Dossier dossier) {
        var past = dossier.history();
        var venue = dossier.venue();
        return new HistoryPage(
                dossier.windowDays(),
                past.breachesInWindow(),
                past.majorInWindow(),
                past.lateOrRejected(),
                past.lastFoundOn(),
                past.activeCards(),
                venue.breachCount(),
                venue.openBreachCount(),
                venue.lastVisitOn());
    }
}
